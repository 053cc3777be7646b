using System.Collections.Concurrent;
using System.Globalization;

namespace SmartHeart.Playground.Emulator;

/// <summary>A command in Telegram's menu.</summary>
public sealed record MenuCommand(string Command, string Description);

/// <summary>The scope of a menu: type as in BotCommandScope, with its chat and user where it has them.</summary>
public sealed record MenuScope(string Type, long? ChatId = null, long? UserId = null)
{
    public static MenuScope Default { get; } = new("default");

    /// <summary>As a key of the page's state: type, then the ids.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Type}{(ChatId is null ? "" : ":")}{ChatId}{(UserId is null ? "" : ":")}{UserId}");
}

/// <summary>The command menus, by scope and language.</summary>
internal sealed class CommandMenus
{
    private readonly ConcurrentDictionary<(MenuScope Scope, string Language), IReadOnlyList<MenuCommand>> _menus = new();

    public IReadOnlyList<(MenuScope Scope, string Language, IReadOnlyList<MenuCommand> Commands)> All =>
        [.. _menus.Select(pair => (pair.Key.Scope, pair.Key.Language, pair.Value))];

    public IReadOnlyList<MenuCommand> Get(MenuScope scope, string language) => _menus.GetValueOrDefault((scope, language)) ?? [];

    public void Set(MenuScope scope, string language, IReadOnlyList<MenuCommand> commands)
    {
        if (commands.Count == 0) _menus.TryRemove((scope, language), out _);
        else _menus[(scope, language)] = commands;
    }

    /// <summary>
    /// What a person sees: the narrowest scope that has commands for the person's language, or else for any
    /// (https://core.telegram.org/bots/api#determining-list-of-commands).
    /// </summary>
    public IReadOnlyList<MenuCommand> Seen(long chatId, long personId, Role role, string? language)
    {
        foreach (var scope in Narrowing(chatId, personId, role is Role.Administrator or Role.Creator))
        {
            if (language is not null && Get(scope, language) is { Count: > 0 } own) return own;
            if (Get(scope, "") is { Count: > 0 } any) return any;
        }

        return [];
    }

    private static IEnumerable<MenuScope> Narrowing(long chatId, long personId, bool isAdministrator)
    {
        if (chatId > 0) return [new("chat", chatId), new("all_private_chats"), MenuScope.Default];
        MenuScope[] forAdministrators = isAdministrator ? [new("chat_administrators", chatId)] : [];
        MenuScope[] forAllAdministrators = isAdministrator ? [new("all_chat_administrators")] : [];
        return
        [
            new("chat_member", chatId, personId), .. forAdministrators, new("chat", chatId), .. forAllAdministrators,
            new("all_group_chats"), MenuScope.Default,
        ];
    }
}
