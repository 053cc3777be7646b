using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Sends a copy without a link to the original; albums can't be copied so.</summary>
    public static Task<MessageId> CopyMessage(
        this ITelegramBotClient botClient,
        ChatId chatId,
        ChatId fromChatId,
        int messageId,
        string? caption = default,
        ParseMode parseMode = ParseMode.None,
        ReplyParameters? replyParameters = default,
        ReplyMarkup? replyMarkup = default,
        int? messageThreadId = default,
        IEnumerable<MessageEntity>? captionEntities = default,
        bool showCaptionAboveMedia = false,
        bool disableNotification = false,
        bool protectContent = false,
        bool allowPaidBroadcast = false,
        int? videoStartTimestamp = default,
        long? directMessagesTopicId = default,
        string? messageEffectId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new CopyMessageRequest
        {
            ChatId = chatId,
            FromChatId = fromChatId,
            MessageId = messageId,
            Caption = caption,
            ParseMode = parseMode,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            MessageThreadId = messageThreadId,
            CaptionEntities = captionEntities,
            ShowCaptionAboveMedia = showCaptionAboveMedia,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            AllowPaidBroadcast = allowPaidBroadcast,
            VideoStartTimestamp = videoStartTimestamp,
            DirectMessagesTopicId = directMessagesTopicId,
            MessageEffectId = messageEffectId,
        },
        cancellationToken);

    /// <summary>Copies 1-100 messages in rising order of their numbers; those that can't be copied are left out.</summary>
    public static Task<MessageId[]> CopyMessages(
        this ITelegramBotClient botClient,
        ChatId chatId,
        ChatId fromChatId,
        IEnumerable<int> messageIds,
        bool removeCaption = false,
        int? messageThreadId = default,
        bool disableNotification = false,
        bool protectContent = false,
        long? directMessagesTopicId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new CopyMessagesRequest
        {
            ChatId = chatId,
            FromChatId = fromChatId,
            MessageIds = messageIds,
            RemoveCaption = removeCaption,
            MessageThreadId = messageThreadId,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            DirectMessagesTopicId = directMessagesTopicId,
        },
        cancellationToken);
}
