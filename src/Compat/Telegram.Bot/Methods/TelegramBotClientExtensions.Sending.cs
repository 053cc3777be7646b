using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot;

/// <summary>The methods of the Bot API. Parameters beyond the first ones are to be given by name.</summary>
public static partial class TelegramBotClientExtensions
{
    /// <summary>Sends a text of 1-4096 UTF-16 units after entity parsing.</summary>
    public static Task<Message> SendMessage(
        this ITelegramBotClient botClient,
        ChatId chatId,
        string text,
        ParseMode parseMode = ParseMode.None,
        ReplyParameters? replyParameters = default,
        ReplyMarkup? replyMarkup = default,
        LinkPreviewOptions? linkPreviewOptions = default,
        int? messageThreadId = default,
        IEnumerable<MessageEntity>? entities = default,
        bool disableNotification = false,
        bool protectContent = false,
        string? messageEffectId = default,
        string? businessConnectionId = default,
        bool allowPaidBroadcast = false,
        long? directMessagesTopicId = default,
        long? receiverUserId = default,
        string? callbackQueryId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new SendMessageRequest
        {
            ChatId = chatId,
            Text = text,
            ParseMode = parseMode,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            LinkPreviewOptions = linkPreviewOptions,
            MessageThreadId = messageThreadId,
            Entities = entities,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            MessageEffectId = messageEffectId,
            BusinessConnectionId = businessConnectionId,
            AllowPaidBroadcast = allowPaidBroadcast,
            DirectMessagesTopicId = directMessagesTopicId,
            ReceiverUserId = receiverUserId,
            CallbackQueryId = callbackQueryId,
        },
        cancellationToken);

    /// <summary>Shows what the bot is doing, for 5 seconds or until it sends.</summary>
    public static Task SendChatAction(
        this ITelegramBotClient botClient,
        ChatId chatId,
        ChatAction action,
        int? messageThreadId = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new SendChatActionRequest
        {
            ChatId = chatId,
            Action = action,
            MessageThreadId = messageThreadId,
            BusinessConnectionId = businessConnectionId,
        },
        cancellationToken);
}
