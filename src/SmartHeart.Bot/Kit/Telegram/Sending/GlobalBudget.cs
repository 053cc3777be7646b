namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>
/// What the bot sends in all. Mailings wait for it, and take all that answers and notices leave. These wait only while a mailing goes, and then go before it:
/// some hundredths of a second for the next place, so that a person who writes in the middle of a mailing does not push the bot over Telegram's limit.
/// Guarded by the gate's lock.
/// </summary>
/// <remarks>
/// Telegram counts when a message arrives, and we only know when it left and when it was answered. So each holds one of the places from its leaving until a
/// second after its answer, less <see cref="Credit"/>. Were there a message more than places in a second, then one had left its place before the last of them
/// left. The last arrived at least a way there later; the other had arrived at least a way back before its answer: so at least a second lay between the two, as
/// long as a way there and a way back together are not shorter than the credit. However much trips differ, the rate is kept (up to a message that needs over a
/// second to arrive: <see cref="GiveUpOnLate"/>); the price is what they take beyond the credit: a millisecond of that is a thousandth of the rate.
/// </remarks>
internal sealed class GlobalBudget
{
    /// <summary>Most messages remembered: above so many a second a shorter stretch is looked at.</summary>
    private const int MostRemembered = 1000;

    private readonly TimeLog _answered = new(MostRemembered);
    private readonly OnTheWay _onTheWay = new();
    private readonly ShortestTrip _shortest;
    private readonly long _second;
    private int _size;
    private long _stretch;
    private long _interval;
    private long _catchUp;
    private long _lastBroadcast = long.MinValue / 2;
    private long _lastPaced = long.MinValue / 2;
    private long _pace = long.MinValue / 2;

    /// <param name="rate">Messages a second.</param>
    /// <param name="second">A second in timestamps.</param>
    public GlobalBudget(int rate, long second)
    {
        _second = second;
        _shortest = new ShortestTrip(60 * second);
        SetRate(rate);
    }

    /// <summary>The ticket of the next call that is let through.</summary>
    public long NextTicket => _onTheWay.NextTicket;

    /// <summary>What a way there and a way back take together at least; never so much that a call still on its way would seem to have left its place.</summary>
    private long Credit => Math.Min(_shortest.Length, _stretch / 2);

    /// <summary>Sets the rate from now on; what went lately still counts.</summary>
    /// <param name="rate">Messages a second.</param>
    public void SetRate(int rate)
    {
        _size = Math.Min(rate, MostRemembered);
        _stretch = _second * _size / rate;
        _interval = _second / rate;
        _catchUp = Math.Max(_interval, _second / 50);
    }

    /// <summary>When the next message of a mailing may go, as far as is known now: evenly spaced, a late timer is caught up with, and the limit holds in any stretch.</summary>
    public long BroadcastDueAt(Toll toll, long now)
    {
        if (toll.Messages == 0) return long.MinValue;
        return Math.Max(_pace - _catchUp, DueAt(toll.Messages, now));
    }

    /// <summary>When an answer or a notice may go: at once, unless a mailing has filled the stretch.</summary>
    public long AnswerDueAt(Toll toll, long now) =>
        toll.Messages == 0 || now > _lastBroadcast + _stretch ? long.MinValue : DueAt(toll.Messages, now);

    /// <summary>To how many people a mailing may go now, when it may go to one.</summary>
    public int BroadcastRoom(int messages, int most, long now)
    {
        var pace = _pace;
        for (var people = 1; people < most; people++)
        {
            pace = Math.Max(pace, now) + (messages * _interval);
            var all = messages * (people + 1);
            if (all > _size || pace - _catchUp > now || DueAt(all, now) > now) return people;
        }

        return most;
    }

    /// <summary>When the next of those held back by a 429 may go.</summary>
    public long PacedDueAt() => _lastPaced + _interval;

    /// <summary>Notes that one of those went.</summary>
    public void TakePaced(long now) => _lastPaced = now;

    /// <summary>Notes that a call leaves, under <see cref="NextTicket"/>.</summary>
    public void Take(Toll toll, long now)
    {
        _onTheWay.Add(toll.Messages, now);
        if (toll is { Lane: Lane.Broadcast, Messages: > 0 }) (_pace, _lastBroadcast) = (Math.Max(_pace, now) + (toll.Messages * _interval), now);
    }

    /// <summary>Notes that a call has ended. A failure that Telegram knows nothing of may look like a short trip: that costs a little of the rate for a while.</summary>
    public void Ended(long ticket, long now)
    {
        GiveUpOnLate(now);
        var (left, messages) = _onTheWay.Take(ticket);
        if (messages == 0) return;
        _answered.Add(now, messages);
        _shortest.Note(now - left, now);
    }

    /// <summary>
    /// When so many messages fit into the stretch. Places are left in the order of the answers; the place of a call still on its way is not left before a stretch
    /// from now, less the credit.
    /// </summary>
    private long DueAt(int messages, long now)
    {
        GiveUpOnLate(now);
        var place = _size - _onTheWay.Messages - Math.Min(messages, _size) + 1;
        return (place < 1 ? now : _answered.Nth(place)) + _stretch - Credit;
    }

    /// <summary>What has taken a stretch more than the shortest trip counts as answered: it has arrived or never will, and calls that hang must not hold all places.</summary>
    private void GiveUpOnLate(long now)
    {
        var late = _stretch + Credit;
        while (_onTheWay.TakeLeftBy(now - late) is { Messages: > 0 } call) _answered.Add(Math.Max(call.Left + late, _answered.Nth(1)), call.Messages);
    }
}
