using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Bot.UnitTests.Kit.Flows;

/// <summary>Conversations that are kept when the unit of work commits, and only then.</summary>
internal sealed class MemoryConversations : IConversationStore, IUnitOfWork
{
    private readonly Dictionary<ConversationKey, Conversation> _kept = [];
    private readonly Dictionary<ConversationKey, Conversation?> _changed = [];

    public ValueTask<Conversation?> Find(ConversationKey key, CancellationToken cancellationToken) => ValueTask.FromResult(Now(key));

    public Conversation? Now(ConversationKey key) => _kept.GetValueOrDefault(key);

    public void Save(ConversationKey key, Conversation conversation) => _changed[key] = conversation;

    public void Remove(ConversationKey key) => _changed[key] = null;

    public Task Commit(CancellationToken cancellationToken)
    {
        foreach (var (key, conversation) in _changed)
        {
            if (conversation is null) _kept.Remove(key);
            else _kept[key] = conversation;
        }

        _changed.Clear();
        return Task.CompletedTask;
    }

    public void Discard() => _changed.Clear();
}
