namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>
/// What the bot sends in all. Mailings wait for it, and take all that answers and notices leave. These wait only while a mailing goes, and then go before it:
/// some hundredths of a second for the next place, so that a person who writes in the middle of a mailing does not push the bot over Telegram's limit.
/// Guarded by the gate's lock.
/// </summary>
internal sealed class GlobalBudget
{
    /// <summary>Most departures remembered: above so many a second a shorter stretch is looked at.</summary>
    private const int MostRemembered = 1000;

    /// <summary>
    /// Two messages arrive a little closer together or further apart than they left. Looking at a stretch this much longer than Telegram's keeps its limit,
    /// and costs 0.9 % of the rate.
    /// </summary>
    private const double Slack = 1.009;

    private readonly DepartureLog _log;
    private readonly int _size;
    private readonly long _stretch;
    private readonly long _interval;
    private readonly long _catchUp;
    private long _lastBroadcast = long.MinValue / 2;
    private long _lastPaced = long.MinValue / 2;
    private long _pace = long.MinValue / 2;

    /// <param name="rate">Messages a second.</param>
    /// <param name="second">A second in timestamps.</param>
    public GlobalBudget(int rate, long second)
    {
        _size = Math.Min(rate, MostRemembered);
        _log = new DepartureLog(_size);
        _stretch = (long)(second * Slack * _size / rate);
        _interval = second / rate;
        _catchUp = Math.Max(_interval, second / 50);
    }

    /// <summary>When the next message of a mailing may go: evenly spaced, a late timer is caught up with, and the limit holds in any stretch.</summary>
    public long BroadcastDueAt(Toll toll)
    {
        if (toll.Messages == 0) return long.MinValue;
        return Math.Max(_pace - _catchUp, DueAt(toll.Messages));
    }

    /// <summary>When an answer or a notice may go: at once, unless a mailing has filled the stretch.</summary>
    public long AnswerDueAt(Toll toll, long now) =>
        toll.Messages == 0 || now > _lastBroadcast + _stretch ? long.MinValue : DueAt(toll.Messages);

    /// <summary>To how many people a mailing may go now, when it may go to one.</summary>
    public int BroadcastRoom(int messages, int most, long now)
    {
        var pace = _pace;
        for (var people = 1; people < most; people++)
        {
            pace = Math.Max(pace, now) + (messages * _interval);
            var room = _size - Math.Min(messages * (people + 1), _size) + 1;
            if (room < 1 || pace - _catchUp > now || _log.Nth(room) + _stretch > now) return people;
        }

        return most;
    }

    /// <summary>When the next of those held back by a 429 may go.</summary>
    public long PacedDueAt() => _lastPaced + _interval;

    /// <summary>Notes that one of those went.</summary>
    public void TakePaced(long now) => _lastPaced = now;

    /// <summary>Notes that messages went.</summary>
    public void Take(Toll toll, long now)
    {
        if (toll.Messages == 0) return;
        _log.Add(now, toll.Messages);
        if (toll.Lane == Lane.Broadcast) (_pace, _lastBroadcast) = (Math.Max(_pace, now) + (toll.Messages * _interval), now);
    }

    /// <summary>When so many messages fit into the stretch.</summary>
    private long DueAt(int messages) => _log.Nth(_size - Math.Min(messages, _size) + 1) + _stretch;
}
