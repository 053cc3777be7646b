using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public static partial class TelegramBotClientExtensions
{
    /// <summary>Sends an album of 2-10 media.</summary>
    public static Task<Message[]> SendMediaGroup(
        this ITelegramBotClient botClient,
        ChatId chatId,
        IEnumerable<IAlbumInputMedia> media,
        ReplyParameters? replyParameters = default,
        int? messageThreadId = default,
        bool disableNotification = false,
        bool protectContent = false,
        string? messageEffectId = default,
        string? businessConnectionId = default,
        bool allowPaidBroadcast = false,
        long? directMessagesTopicId = default,
        CancellationToken cancellationToken = default) => botClient.SendRequest(
        new SendMediaGroupRequest
        {
            ChatId = chatId,
            Media = media,
            ReplyParameters = replyParameters,
            MessageThreadId = messageThreadId,
            DisableNotification = disableNotification,
            ProtectContent = protectContent,
            MessageEffectId = messageEffectId,
            BusinessConnectionId = businessConnectionId,
            AllowPaidBroadcast = allowPaidBroadcast,
            DirectMessagesTopicId = directMessagesTopicId,
        },
        cancellationToken);
}
