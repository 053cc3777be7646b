using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot.Requests;

/// <summary>What every call about one chat has.</summary>
internal abstract class ChatRequest<TResponse>(string methodName) : BotRequest<TResponse>(methodName)
{
    public required ChatId ChatId { get; init; }
}

/// <summary>What every call that puts something into a chat has.</summary>
internal abstract class PostRequest<TResponse>(string methodName) : ChatRequest<TResponse>(methodName)
{
    public int? MessageThreadId { get; init; }

    public bool DisableNotification { get; init; }

    public bool ProtectContent { get; init; }

    public long? DirectMessagesTopicId { get; init; }
}

/// <summary>What the sending calls share.</summary>
internal abstract class SendRequest<TResponse>(string methodName) : PostRequest<TResponse>(methodName)
{
    public ReplyParameters? ReplyParameters { get; init; }

    public ReplyMarkup? ReplyMarkup { get; init; }

    public string? MessageEffectId { get; init; }

    public string? BusinessConnectionId { get; init; }

    public bool AllowPaidBroadcast { get; init; }

    public long? ReceiverUserId { get; init; }

    public string? CallbackQueryId { get; init; }
}

/// <summary>What the calls that send one media share.</summary>
internal abstract class SendMediaRequest(string methodName) : SendRequest<Message>(methodName)
{
    public string? Caption { get; init; }

    public ParseMode ParseMode { get; init; }

    public IEnumerable<MessageEntity>? CaptionEntities { get; init; }
}
