namespace SmartHeart.Application.Common.Ports;

/// <summary>Where a conversation takes place: flows of two admins in one topic never mix.</summary>
/// <param name="ChatId">Telegram's chat id.</param>
/// <param name="TopicId">The forum topic, 0 for none.</param>
/// <param name="TelegramId">The person (or the group itself for an anonymous admin).</param>
public readonly record struct ConversationKey(long ChatId, int TopicId, long TelegramId);

/// <summary>A running form or wizard, as it is kept over restarts.</summary>
/// <param name="Flow">Stable name of the flow.</param>
/// <param name="Version">Version of the flow's steps; another one than the code's restarts the flow.</param>
/// <param name="Instance">Tells this run from earlier ones; stale buttons carry another.</param>
/// <param name="Step">Name of the step that waits for an answer.</param>
/// <param name="Draft">The half-filled command as JSON.</param>
/// <param name="AnchorMessageId">The message that shows the step, 0 before it is sent.</param>
/// <param name="State">What the kit itself keeps with it (single-step edits, last album), as JSON; null for nothing.</param>
public sealed record Conversation(string Flow, int Version, int Instance, string Step, string Draft, int AnchorMessageId, string? State);

/// <summary>Keeps conversations. Changes are part of the current unit of work.</summary>
public interface IConversationStore
{
    /// <summary>The running conversation, or null.</summary>
    ValueTask<Conversation?> Find(ConversationKey key, CancellationToken cancellationToken);

    /// <summary>Starts or moves on the conversation.</summary>
    void Save(ConversationKey key, Conversation conversation);

    /// <summary>Ends it; nothing happens if there is none.</summary>
    void Remove(ConversationKey key);
}
