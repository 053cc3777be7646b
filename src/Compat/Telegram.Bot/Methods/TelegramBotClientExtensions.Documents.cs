using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Sends music of up to 50 MB.</summary>
    public static Task<Message> SendAudio(
        this ITelegramBotClient botClient,
        ChatId chatId,
        InputFile audio,
        string? caption = default,
        ParseMode parseMode = ParseMode.None,
        ReplyParameters? replyParameters = default,
        ReplyMarkup? replyMarkup = default,
        int? duration = default,
        string? performer = default,
        string? title = default,
        InputFile? thumbnail = default,
        int? messageThreadId = default,
        IEnumerable<MessageEntity>? captionEntities = default,
        bool disableNotification = false,
        bool protectContent = false,
        string? messageEffectId = default,
        string? businessConnectionId = default,
        bool allowPaidBroadcast = false,
        long? directMessagesTopicId = default,
        long? receiverUserId = default,
        string? callbackQueryId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new SendAudioRequest
        {
            ChatId = chatId,
            Audio = audio,
            Caption = caption,
            ParseMode = parseMode,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            Duration = duration,
            Performer = performer,
            Title = title,
            Thumbnail = thumbnail,
            MessageThreadId = messageThreadId,
            CaptionEntities = captionEntities,
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

    /// <summary>Sends a file of up to 50 MB.</summary>
    public static Task<Message> SendDocument(
        this ITelegramBotClient botClient,
        ChatId chatId,
        InputFile document,
        string? caption = default,
        ParseMode parseMode = ParseMode.None,
        ReplyParameters? replyParameters = default,
        ReplyMarkup? replyMarkup = default,
        InputFile? thumbnail = default,
        int? messageThreadId = default,
        IEnumerable<MessageEntity>? captionEntities = default,
        bool disableContentTypeDetection = false,
        bool disableNotification = false,
        bool protectContent = false,
        string? messageEffectId = default,
        string? businessConnectionId = default,
        bool allowPaidBroadcast = false,
        long? directMessagesTopicId = default,
        long? receiverUserId = default,
        string? callbackQueryId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new SendDocumentRequest
        {
            ChatId = chatId,
            Document = document,
            Caption = caption,
            ParseMode = parseMode,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            Thumbnail = thumbnail,
            MessageThreadId = messageThreadId,
            CaptionEntities = captionEntities,
            DisableContentTypeDetection = disableContentTypeDetection,
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

    /// <summary>Sends a voice message of up to 50 MB.</summary>
    public static Task<Message> SendVoice(
        this ITelegramBotClient botClient,
        ChatId chatId,
        InputFile voice,
        string? caption = default,
        ParseMode parseMode = ParseMode.None,
        ReplyParameters? replyParameters = default,
        ReplyMarkup? replyMarkup = default,
        int? duration = default,
        int? messageThreadId = default,
        IEnumerable<MessageEntity>? captionEntities = default,
        bool disableNotification = false,
        bool protectContent = false,
        string? messageEffectId = default,
        string? businessConnectionId = default,
        bool allowPaidBroadcast = false,
        long? directMessagesTopicId = default,
        long? receiverUserId = default,
        string? callbackQueryId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new SendVoiceRequest
        {
            ChatId = chatId,
            Voice = voice,
            Caption = caption,
            ParseMode = parseMode,
            ReplyParameters = replyParameters,
            ReplyMarkup = replyMarkup,
            Duration = duration,
            MessageThreadId = messageThreadId,
            CaptionEntities = captionEntities,
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
}
