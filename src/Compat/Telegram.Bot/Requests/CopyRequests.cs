using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Requests;

internal sealed class CopyMessageRequest() : PostRequest<MessageId>("copyMessage")
{
    public required ChatId FromChatId { get; init; }

    public required int MessageId { get; init; }

    public string? Caption { get; init; }

    public ParseMode ParseMode { get; init; }

    public IEnumerable<MessageEntity>? CaptionEntities { get; init; }

    public bool ShowCaptionAboveMedia { get; init; }

    public int? VideoStartTimestamp { get; init; }

    public bool AllowPaidBroadcast { get; init; }

    public ReplyParameters? ReplyParameters { get; init; }

    public ReplyMarkup? ReplyMarkup { get; init; }

    public string? MessageEffectId { get; init; }
}

internal sealed class CopyMessagesRequest() : PostRequest<MessageId[]>("copyMessages")
{
    public required ChatId FromChatId { get; init; }

    public required IEnumerable<int> MessageIds { get; init; }

    public bool RemoveCaption { get; init; }
}
