namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>What one chat may still get, and who waits for it. Times are timestamps of the gate's clock; guarded by the gate's lock.</summary>
internal abstract class ChatBudget
{
    private static readonly int Lanes = Enum.GetValues<Lane>().Length;
    private Queue<Waiter>[]? _waiting;
    private int _count;

    /// <summary>Whether somebody waits for this chat.</summary>
    public bool HasWaiters => _count > 0;

    /// <summary>When that much may go to the chat; in the past for: now.</summary>
    public long DueAt(Toll toll) => DueBehind(toll, 0);

    /// <summary>About when a newcomer may go, behind those of its own and earlier lanes who wait already.</summary>
    public long DueForNewcomer(Toll toll) => DueBehind(toll, Ahead(toll.Lane));

    /// <summary>Notes that it went.</summary>
    public abstract void Take(Toll toll, long now);

    /// <summary>Whether the newcomer would overtake somebody of its own or an earlier lane.</summary>
    public bool IsBehind(Lane lane)
    {
        if (_count == 0) return false;
        for (var i = 0; i <= (int)lane; i++)
            if (_waiting![i].Count > 0) return true;
        return false;
    }

    /// <summary>Lets somebody wait.</summary>
    public void Enqueue(Waiter waiter)
    {
        if (_waiting is null)
        {
            _waiting = new Queue<Waiter>[Lanes];
            for (var i = 0; i < Lanes; i++) _waiting[i] = new Queue<Waiter>(1);
        }

        _waiting[(int)waiter.Toll.Lane].Enqueue(waiter);
        _count++;
    }

    /// <summary>Who is next; those that gave up are dropped. Null when nobody waits any more.</summary>
    public Waiter? Peek()
    {
        for (var i = 0; i < Lanes && _count > 0; i++)
        {
            while (_waiting![i].TryPeek(out var waiter))
            {
                if (!waiter.GaveUp) return waiter;
                Drop(i);
            }
        }

        return null;
    }

    /// <summary>Takes out who <see cref="Peek"/> named.</summary>
    public void Dequeue(Waiter waiter) => Drop((int)waiter.Toll.Lane);

    /// <summary>When that much may go once <paramref name="ahead"/> messages more have gone.</summary>
    protected abstract long DueBehind(Toll toll, int ahead);

    private int Ahead(Lane lane)
    {
        var messages = 0;
        for (var i = 0; _count > 0 && i <= (int)lane; i++) messages += _waiting![i].Where(waiter => !waiter.GaveUp).Sum(waiter => waiter.Toll.InChat);
        return messages;
    }

    private void Drop(int lane)
    {
        _waiting![lane].Dequeue();
        _count--;
    }
}

/// <summary>A person's chat: a burst, then one message a second (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this).</summary>
/// <param name="burst">Messages that may go at once.</param>
/// <param name="second">A second in timestamps.</param>
internal sealed class PrivateBudget(int burst, long second) : ChatBudget
{
    private long _paidUntil = long.MinValue / 2;

    /// <inheritdoc/>
    protected override long DueBehind(Toll toll, int ahead) => toll.InChat == 0 ? long.MinValue : _paidUntil + ((ahead - burst + 1) * second);

    /// <inheritdoc/>
    public override void Take(Toll toll, long now)
    {
        if (toll.InChat > 0) _paidUntil = Math.Max(_paidUntil, now) + second;
    }
}

/// <summary>A group: so many sends and edits in any minute. Notices and mailings leave a part of it for answers.</summary>
/// <param name="limit">Sends and edits a minute.</param>
/// <param name="minute">The stretch in timestamps: a minute, and a little for the way to Telegram.</param>
internal sealed class GroupBudget(int limit, long minute) : ChatBudget
{
    private readonly TimeLog _log = new(limit);
    private readonly int _forNotices = Math.Max(1, limit - Math.Max(1, limit / 4));

    /// <inheritdoc/>
    protected override long DueBehind(Toll toll, int ahead)
    {
        if (toll.InChat == 0) return long.MinValue;
        var room = toll.Lane == Lane.Interactive ? limit : _forNotices;
        return _log.Nth(Math.Max(1, room - toll.InChat - ahead + 1)) + minute;
    }

    /// <inheritdoc/>
    public override void Take(Toll toll, long now) => _log.Add(now, toll.InChat);
}
