using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Changes text, entities and buttons.</summary>
    public static Task<Message> EditMessageText(
        this ITelegramBotClient botClient,
        ChatId chatId,
        int messageId,
        string? text,
        ParseMode parseMode = ParseMode.None,
        InlineKeyboardMarkup? replyMarkup = default,
        LinkPreviewOptions? linkPreviewOptions = default,
        IEnumerable<MessageEntity>? entities = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new EditMessageTextRequest<Message>
        {
            ChatId = chatId,
            MessageId = messageId,
            Text = text,
            ParseMode = parseMode,
            ReplyMarkup = replyMarkup,
            LinkPreviewOptions = linkPreviewOptions,
            Entities = entities,
            BusinessConnectionId = businessConnectionId,
        },
        cancellationToken);

    /// <summary>Changes text, entities and buttons.</summary>
    public static Task EditMessageText(
        this ITelegramBotClient botClient,
        string inlineMessageId,
        string? text,
        ParseMode parseMode = ParseMode.None,
        InlineKeyboardMarkup? replyMarkup = default,
        LinkPreviewOptions? linkPreviewOptions = default,
        IEnumerable<MessageEntity>? entities = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new EditMessageTextRequest<bool>
        {
            InlineMessageId = inlineMessageId,
            Text = text,
            ParseMode = parseMode,
            ReplyMarkup = replyMarkup,
            LinkPreviewOptions = linkPreviewOptions,
            Entities = entities,
            BusinessConnectionId = businessConnectionId,
        },
        cancellationToken);

    /// <summary>Changes the caption and the buttons.</summary>
    public static Task<Message> EditMessageCaption(
        this ITelegramBotClient botClient,
        ChatId chatId,
        int messageId,
        string? caption,
        ParseMode parseMode = ParseMode.None,
        InlineKeyboardMarkup? replyMarkup = default,
        IEnumerable<MessageEntity>? captionEntities = default,
        bool showCaptionAboveMedia = false,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new EditMessageCaptionRequest<Message>
        {
            ChatId = chatId,
            MessageId = messageId,
            Caption = caption,
            ParseMode = parseMode,
            ReplyMarkup = replyMarkup,
            CaptionEntities = captionEntities,
            ShowCaptionAboveMedia = showCaptionAboveMedia,
            BusinessConnectionId = businessConnectionId,
        },
        cancellationToken);

    /// <summary>Changes the caption and the buttons.</summary>
    public static Task EditMessageCaption(
        this ITelegramBotClient botClient,
        string inlineMessageId,
        string? caption,
        ParseMode parseMode = ParseMode.None,
        InlineKeyboardMarkup? replyMarkup = default,
        IEnumerable<MessageEntity>? captionEntities = default,
        bool showCaptionAboveMedia = false,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new EditMessageCaptionRequest<bool>
        {
            InlineMessageId = inlineMessageId,
            Caption = caption,
            ParseMode = parseMode,
            ReplyMarkup = replyMarkup,
            CaptionEntities = captionEntities,
            ShowCaptionAboveMedia = showCaptionAboveMedia,
            BusinessConnectionId = businessConnectionId,
        },
        cancellationToken);

    /// <summary>Changes the media; an album's only by its own kind.</summary>
    public static Task<Message> EditMessageMedia(
        this ITelegramBotClient botClient,
        ChatId chatId,
        int messageId,
        InputMedia media,
        InlineKeyboardMarkup? replyMarkup = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new EditMessageMediaRequest<Message>
        {
            ChatId = chatId,
            MessageId = messageId,
            Media = media,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        },
        cancellationToken);

    /// <summary>Changes the media; an album's only by its own kind.</summary>
    public static Task EditMessageMedia(
        this ITelegramBotClient botClient,
        string inlineMessageId,
        InputMedia media,
        InlineKeyboardMarkup? replyMarkup = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new EditMessageMediaRequest<bool>
        {
            InlineMessageId = inlineMessageId,
            Media = media,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        },
        cancellationToken);

    /// <summary>Changes only the buttons.</summary>
    public static Task<Message> EditMessageReplyMarkup(
        this ITelegramBotClient botClient,
        ChatId chatId,
        int messageId,
        InlineKeyboardMarkup? replyMarkup = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new EditMessageReplyMarkupRequest<Message>
        {
            ChatId = chatId,
            MessageId = messageId,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        },
        cancellationToken);

    /// <summary>Changes only the buttons.</summary>
    public static Task EditMessageReplyMarkup(
        this ITelegramBotClient botClient,
        string inlineMessageId,
        InlineKeyboardMarkup? replyMarkup = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new EditMessageReplyMarkupRequest<bool>
        {
            InlineMessageId = inlineMessageId,
            ReplyMarkup = replyMarkup,
            BusinessConnectionId = businessConnectionId,
        },
        cancellationToken);

    /// <summary>Deletes a message, within 48 hours as a rule.</summary>
    public static Task DeleteMessage(
        this ITelegramBotClient botClient,
        ChatId chatId,
        int messageId,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(new DeleteMessageRequest { ChatId = chatId, MessageId = messageId }, cancellationToken);

    /// <summary>Deletes 1-100 messages; those not found are passed over.</summary>
    public static Task DeleteMessages(
        this ITelegramBotClient botClient,
        ChatId chatId,
        IEnumerable<int> messageIds,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(new DeleteMessagesRequest { ChatId = chatId, MessageIds = messageIds }, cancellationToken);
}
