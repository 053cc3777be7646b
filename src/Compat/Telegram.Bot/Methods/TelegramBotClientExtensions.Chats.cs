using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Asks for all about a chat.</summary>
    public static Task<ChatFullInfo> GetChat(
        this ITelegramBotClient botClient,
        ChatId chatId,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(new GetChatRequest { ChatId = chatId }, cancellationToken);

    /// <summary>Leaves a group or channel.</summary>
    public static Task LeaveChat(this ITelegramBotClient botClient, ChatId chatId, CancellationToken cancellationToken = default) =>
        botClient.SendRequest(new LeaveChatRequest { ChatId = chatId }, cancellationToken);

    /// <summary>Asks for the administrators; other bots among them only where wished.</summary>
    public static Task<ChatMember[]> GetChatAdministrators(
        this ITelegramBotClient botClient,
        ChatId chatId,
        bool returnBots = false,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(new GetChatAdministratorsRequest { ChatId = chatId, ReturnBots = returnBots }, cancellationToken);

    /// <summary>Asks for one person's standing.</summary>
    public static Task<ChatMember> GetChatMember(
        this ITelegramBotClient botClient,
        ChatId chatId,
        long userId,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(new GetChatMemberRequest { ChatId = chatId, UserId = userId }, cancellationToken);

    /// <summary>Opens a topic; the name has 1-128 characters.</summary>
    public static Task<ForumTopic> CreateForumTopic(
        this ITelegramBotClient botClient,
        ChatId chatId,
        string name,
        int? iconColor = default,
        string? iconCustomEmojiId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new CreateForumTopicRequest
        {
            ChatId = chatId,
            Name = name,
            IconColor = iconColor,
            IconCustomEmojiId = iconCustomEmojiId,
        },
        cancellationToken);

    /// <summary>Pins a message.</summary>
    public static Task PinChatMessage(
        this ITelegramBotClient botClient,
        ChatId chatId,
        int messageId,
        bool disableNotification = false,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new PinChatMessageRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            DisableNotification = disableNotification,
            BusinessConnectionId = businessConnectionId,
        },
        cancellationToken);

    /// <summary>Unpins a message: the latest where none is named.</summary>
    public static Task UnpinChatMessage(
        this ITelegramBotClient botClient,
        ChatId chatId,
        int? messageId = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new UnpinChatMessageRequest
        {
            ChatId = chatId,
            MessageId = messageId,
            BusinessConnectionId = businessConnectionId,
        },
        cancellationToken);
}
