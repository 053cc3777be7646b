using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Asks for the bot itself: the check of a token.</summary>
    public static Task<User> GetMe(this ITelegramBotClient botClient, CancellationToken cancellationToken = default) =>
        botClient.SendRequest(new GetMeRequest(), cancellationToken);

    /// <summary>Sets the command menu for a scope and a language.</summary>
    public static Task SetMyCommands(
        this ITelegramBotClient botClient,
        IEnumerable<BotCommand> commands,
        BotCommandScope? scope = default,
        string? languageCode = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new SetMyCommandsRequest
        {
            Commands = commands,
            Scope = scope,
            LanguageCode = languageCode,
        },
        cancellationToken);

    /// <summary>Removes a command menu: the next wider one shows.</summary>
    public static Task DeleteMyCommands(
        this ITelegramBotClient botClient,
        BotCommandScope? scope = default,
        string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(new DeleteMyCommandsRequest { Scope = scope, LanguageCode = languageCode }, cancellationToken);

    /// <summary>Sets the text of an empty chat, 0-512 characters.</summary>
    public static Task SetMyDescription(
        this ITelegramBotClient botClient,
        string? description = default,
        string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(new SetMyDescriptionRequest { Description = description, LanguageCode = languageCode }, cancellationToken);

    /// <summary>Sets the text of the profile page, 0-120 characters.</summary>
    public static Task SetMyShortDescription(
        this ITelegramBotClient botClient,
        string? shortDescription = default,
        string? languageCode = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new SetMyShortDescriptionRequest
        {
            ShortDescription = shortDescription,
            LanguageCode = languageCode,
        },
        cancellationToken);
}
