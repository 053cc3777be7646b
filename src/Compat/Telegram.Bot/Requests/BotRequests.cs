using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

internal sealed class GetMeRequest() : BotRequest<User>("getMe");

internal sealed class GetFileRequest() : BotRequest<TGFile>("getFile")
{
    public required string FileId { get; init; }
}

internal sealed class SetMyCommandsRequest() : BotRequest<bool>("setMyCommands")
{
    public required IEnumerable<BotCommand> Commands { get; init; }

    public BotCommandScope? Scope { get; init; }

    public string? LanguageCode { get; init; }
}

internal sealed class DeleteMyCommandsRequest() : BotRequest<bool>("deleteMyCommands")
{
    public BotCommandScope? Scope { get; init; }

    public string? LanguageCode { get; init; }
}

internal sealed class SetMyDescriptionRequest() : BotRequest<bool>("setMyDescription")
{
    public string? Description { get; init; }

    public string? LanguageCode { get; init; }
}

internal sealed class SetMyShortDescriptionRequest() : BotRequest<bool>("setMyShortDescription")
{
    public string? ShortDescription { get; init; }

    public string? LanguageCode { get; init; }
}
