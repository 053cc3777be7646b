using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Requests;

/// <summary>What the editing calls share: the message is told by chat and number, or by its inline id.</summary>
internal abstract class EditRequest<TResponse>(string methodName) : BotRequest<TResponse>(methodName)
{
    public ChatId? ChatId { get; init; }

    public int? MessageId { get; init; }

    public string? InlineMessageId { get; init; }

    public InlineKeyboardMarkup? ReplyMarkup { get; init; }

    public string? BusinessConnectionId { get; init; }
}

internal sealed class EditMessageTextRequest<TResponse>() : EditRequest<TResponse>("editMessageText")
{
    public required string? Text { get; init; }

    public ParseMode ParseMode { get; init; }

    public IEnumerable<MessageEntity>? Entities { get; init; }

    public LinkPreviewOptions? LinkPreviewOptions { get; init; }
}

internal sealed class EditMessageCaptionRequest<TResponse>() : EditRequest<TResponse>("editMessageCaption")
{
    public required string? Caption { get; init; }

    public ParseMode ParseMode { get; init; }

    public IEnumerable<MessageEntity>? CaptionEntities { get; init; }

    public bool ShowCaptionAboveMedia { get; init; }
}

internal sealed class EditMessageMediaRequest<TResponse>() : EditRequest<TResponse>("editMessageMedia")
{
    public required InputMedia Media { get; init; }
}

internal sealed class EditMessageReplyMarkupRequest<TResponse>() : EditRequest<TResponse>("editMessageReplyMarkup");
