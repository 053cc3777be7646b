using Microsoft.Extensions.Logging;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Telegram.Sending;
using SmartHeart.Bot.Kit.Wording;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace SmartHeart.Bot.Kit.Telegram.Starting;

/// <summary>Publishes the commands: in private chats in every language, in the admin group in the bot's own.</summary>
internal sealed partial class CommandMenu(
    ITelegramBotClient client, RouteMap map, Texts texts, Speech speech, BotOptions options, ILogger<CommandMenu> log)
{
    private string _published = "";

    /// <summary>Whether the menus would say something else than when they were set last: their words were changed in chat.</summary>
    public bool IsOutdated => _published.Length > 0 && _published != All();

    /// <summary>Sets the menus. A refusal is no reason not to run: it is logged.</summary>
    public async Task Publish(CancellationToken cancellationToken)
    {
        _published = All();
        var everywhere = BotCommandScope.AllPrivateChats();
        await Set(everywhere, Place.Private, options.Language, null, cancellationToken);
        foreach (var language in texts.Languages.Where(l => l != options.Language))
            await Set(everywhere, Place.Private, language, language, cancellationToken);
        await Set(BotCommandScope.Chat(options.AdminGroupId), Place.AdminGroup, options.Language, null, cancellationToken);
    }

    /// <summary>The commands of a place, described in a language.</summary>
    internal IReadOnlyList<BotCommand> Commands(Place place, string language) =>
    [
        .. map.Menu.Where(c => (c.Place & place) != 0)
            .DistinctBy(c => c.Name)
            .Select(c => new BotCommand(c.Name, speech.In(language).Plain($"command.{c.Name}"))),
    ];

    private string All() => string.Join('\n', texts.Languages.SelectMany(language => Commands(Place.Private | Place.AdminGroup, language)).Select(command => command.Description));

    private async Task Set(BotCommandScope scope, Place place, string language, string? languageCode, CancellationToken cancellationToken)
    {
        try
        {
            await client.SetMyCommands(Commands(place, language), scope: scope, languageCode: languageCode, cancellationToken: cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested && fault is not InvalidOperationException)
        {
            var verdict = ErrorClassifier.Of(fault);
            LogRefused(log, scope.Type.ToString(), verdict.Fault, verdict.Words);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The command menu ({Scope}) could not be published ({Fault}): {Words}")]
    private static partial void LogRefused(ILogger log, string scope, Fault fault, string? words);
}
