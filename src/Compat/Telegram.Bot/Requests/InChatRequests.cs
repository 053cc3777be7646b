using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

internal sealed class GetChatRequest() : ChatRequest<ChatFullInfo>("getChat");

internal sealed class LeaveChatRequest() : ChatRequest<bool>("leaveChat");

internal sealed class GetChatAdministratorsRequest() : ChatRequest<ChatMember[]>("getChatAdministrators")
{
    public bool ReturnBots { get; init; }
}

internal sealed class GetChatMemberRequest() : ChatRequest<ChatMember>("getChatMember")
{
    public required long UserId { get; init; }
}

internal sealed class CreateForumTopicRequest() : ChatRequest<ForumTopic>("createForumTopic")
{
    public required string Name { get; init; }

    public int? IconColor { get; init; }

    public string? IconCustomEmojiId { get; init; }
}

internal sealed class PinChatMessageRequest() : ChatRequest<bool>("pinChatMessage")
{
    public required int MessageId { get; init; }

    public bool DisableNotification { get; init; }

    public string? BusinessConnectionId { get; init; }
}

internal sealed class UnpinChatMessageRequest() : ChatRequest<bool>("unpinChatMessage")
{
    public int? MessageId { get; init; }

    public string? BusinessConnectionId { get; init; }
}

internal sealed class DeleteMessageRequest() : ChatRequest<bool>("deleteMessage")
{
    public required int MessageId { get; init; }
}

internal sealed class DeleteMessagesRequest() : ChatRequest<bool>("deleteMessages")
{
    public required IEnumerable<int> MessageIds { get; init; }
}
