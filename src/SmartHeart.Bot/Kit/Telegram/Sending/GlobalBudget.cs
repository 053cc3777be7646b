namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>
/// What the bot sends in all. Only mailings wait for it: they take what answers and notices leave, with a reserve as large as these lately were, so that a
/// person who writes in the middle of a mailing does not push the bot over Telegram's limit. Guarded by the gate's lock.
/// </summary>
internal sealed class GlobalBudget
{
    /// <summary>Most departures remembered: above so many a second a shorter stretch is looked at.</summary>
    private const int MostRemembered = 1000;

    /// <summary>
    /// Two messages arrive a little closer together or further apart than they left. Looking at a stretch this much longer than Telegram's keeps its limit,
    /// and costs 0.5 % of the rate.
    /// </summary>
    private const double Slack = 1.005;

    private readonly DepartureLog _log;
    private readonly int _size;
    private readonly long _stretch;
    private readonly double _second;
    private readonly long _interval;
    private readonly long _catchUp;
    private double _others;
    private long _othersAt;
    private long _lastPaced = long.MinValue / 2;
    private long _pace = long.MinValue / 2;

    /// <param name="rate">Messages a second.</param>
    /// <param name="second">A second in timestamps.</param>
    public GlobalBudget(int rate, long second)
    {
        _size = Math.Min(rate, MostRemembered);
        _log = new DepartureLog(_size);
        _second = second;
        _stretch = (long)(second * Slack * _size / rate);
        _interval = second / rate;
        _catchUp = Math.Max(4 * _interval, second / 50);
    }

    /// <summary>When the next message of a mailing may go: evenly spaced, a late timer is caught up with, and the limit holds in any stretch.</summary>
    public long BroadcastDueAt(Toll toll, long now)
    {
        if (toll.Messages == 0) return long.MinValue;
        var room = _size - Reserve(now) - Math.Min(toll.Messages, _size) + 1;
        return Math.Max(_pace - _catchUp, _log.Nth(Math.Max(1, room)) + _stretch);
    }

    /// <summary>To how many people a mailing may go now, when it may go to one.</summary>
    public int BroadcastRoom(int messages, int most, long now)
    {
        var pace = _pace;
        var free = _size - Reserve(now);
        for (var people = 1; people < most; people++)
        {
            pace = Math.Max(pace, now) + (messages * _interval);
            var room = free - Math.Min(messages * (people + 1), _size) + 1;
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
        if (toll.Lane == Lane.Broadcast) _pace = Math.Max(_pace, now) + (toll.Messages * _interval);
        else (_others, _othersAt) = (Others(now) + toll.Messages, now);
    }

    private int Reserve(long now)
    {
        var others = Others(now);
        return others < 0.5 ? 0 : (int)Math.Min(Math.Ceiling(others), _size / 2);
    }

    /// <summary>Answers and notices of about the last second, fading.</summary>
    private double Others(long now) => _others < 0.01 ? 0 : _others * Math.Exp((_othersAt - now) / _second);
}
