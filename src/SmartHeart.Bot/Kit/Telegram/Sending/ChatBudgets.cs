namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>
/// Budgets of the chats that were written to lately. Two generations: a chat that is not touched for a whole one is forgotten, at no cost for those that are,
/// and by then its budget is full again anyway. Guarded by the gate's lock.
/// </summary>
/// <param name="burst">Messages at once to a person.</param>
/// <param name="groupRate">Sends and edits a minute in a group.</param>
/// <param name="second">A second in timestamps.</param>
/// <param name="groupStretch">The stretch that <paramref name="groupRate"/> counts for.</param>
internal sealed class ChatBudgets(int burst, int groupRate, long second, long groupStretch)
{
    private readonly long _generation = Math.Max(groupStretch, (burst + 1) * second);
    private Dictionary<long, ChatBudget> _young = [];
    private Dictionary<long, ChatBudget> _old = [];
    private long _turnAt = long.MinValue;

    /// <summary>Chats remembered.</summary>
    public int Count => _young.Count + _old.Count;

    /// <summary>The chat's budget.</summary>
    public ChatBudget Of(long chatId, long now)
    {
        if (now >= _turnAt) Turn(now);
        if (_young.TryGetValue(chatId, out var budget)) return budget;
        if (!_old.Remove(chatId, out budget)) budget = chatId < 0 ? new GroupBudget(groupRate, groupStretch) : new PrivateBudget(burst, second);
        _young.Add(chatId, budget);
        return budget;
    }

    private void Turn(long now)
    {
        var kept = _old.Where(chat => chat.Value.HasWaiters).ToList();
        _old = _young;
        _young = new Dictionary<long, ChatBudget>(kept);
        _turnAt = now + _generation;
    }
}
