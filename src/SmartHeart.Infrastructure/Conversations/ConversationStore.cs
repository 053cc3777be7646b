using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Conversations;

internal sealed class ConversationStore(SmartHeartDbContext context, UnitOfWork unitOfWork, Statements statements, TimeProvider time)
    : IConversationStore
{
    private static readonly Func<SmartHeartDbContext, long, int, long, CancellationToken, Task<Conversation?>> Query =
        EF.CompileAsyncQuery((SmartHeartDbContext db, long chatId, int topicId, long telegramId, CancellationToken _) =>
            db.Set<ConversationEntry>().AsNoTracking()
                .Where(entry => entry.ChatId == chatId && entry.TopicId == topicId && entry.TelegramId == telegramId)
                .Select(entry => new Conversation(
                    entry.Flow, entry.Version, entry.Instance, entry.Step, entry.Draft, entry.AnchorMessageId, entry.State))
                .FirstOrDefault());

    // What is not committed yet is not in the table, but the one who saved it must find it.
    private readonly Dictionary<ConversationKey, Conversation?> _unsaved = [];
    private int _epoch;

    public ValueTask<Conversation?> Find(ConversationKey key, CancellationToken cancellationToken) =>
        _epoch == unitOfWork.Epoch && _unsaved.TryGetValue(key, out var unsaved)
            ? new(unsaved)
            : new(Query(context, key.ChatId, key.TopicId, key.TelegramId, cancellationToken));

    public void Save(ConversationKey key, Conversation conversation)
    {
        Remember(key, conversation);
        unitOfWork.Defer(statements.SaveConversation(key, conversation, time.GetUtcNow()));
    }

    public void Remove(ConversationKey key)
    {
        Remember(key, null);
        unitOfWork.Defer(statements.RemoveConversation(key));
    }

    private void Remember(ConversationKey key, Conversation? conversation)
    {
        if (_epoch != unitOfWork.Epoch)
            _unsaved.Clear();
        _epoch = unitOfWork.Epoch;
        _unsaved[key] = conversation;
    }
}
