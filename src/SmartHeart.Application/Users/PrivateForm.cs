using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Application.Users;

/// <summary>The form that runs in a person's private chat.</summary>
internal static class PrivateForm
{
    /// <summary>Ends it with what they have answered so far, as part of the current unit of work: without consent it may not be kept.</summary>
    public static void End(this IConversationStore conversations, IActor actor) => conversations.Remove(new ConversationKey(actor.TelegramId, 0, actor.TelegramId));
}
