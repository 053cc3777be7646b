using SmartHeart.Bot.Kit.Telegram.Sending;

namespace SmartHeart.Bot.UnitTests.Telegram;

/// <summary>A gate, and a Telegram that every message reaches and every answer leaves after a time of its own.</summary>
internal sealed class FarTelegram : IDisposable
{
    public const long Group = -100;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(1);
    private readonly ManualClock _clock = new();
    private readonly Continuations _continuations = new();
    private readonly PriorityQueue<Action, TimeSpan> _events = new();

    public FarTelegram(int rate)
    {
        Gate = new SendGate(_clock, new BotOptions
        {
            Token = "1:token",
            AdminGroupId = Group,
            MainTopicId = 2,
            MailingTopicId = 3,
            EventsTopicId = 4,
            BroadcastRate = rate,
        });
    }

    public SendGate Gate { get; }

    public TimeSpan Now => _clock.Passed;

    /// <summary>How long the next message takes to get there; null for what is lost on the way, and never answered.</summary>
    public Func<TimeSpan?> WayThere { get; set; } = () => TimeSpan.Zero;

    /// <summary>How long its answer takes; null for never.</summary>
    public Func<TimeSpan?> WayBack { get; set; } = () => TimeSpan.Zero;

    /// <summary>When messages arrived, an album as often as it has messages, in order.</summary>
    public List<TimeSpan> Arrivals { get; } = [];

    /// <summary>When calls left the gate, and how long they had waited for it.</summary>
    public List<(Lane Lane, TimeSpan At, TimeSpan Waited)> Departures { get; } = [];

    public void Send(Lane lane, long chatId, int messages = 1) => _continuations.Begin(async () =>
    {
        var asked = Now;
        var passage = await Gate.Enter(Toll.Send(lane, chatId, messages), default);
        Departures.Add((lane, Now, Now - asked));
        if (WayThere() is not { } there) return;
        _events.Enqueue(() => Arrive(passage, messages), Now + there);
    });

    public void Dispose() => Gate.Dispose();

    /// <summary>Lets time pass, a millisecond at most at a time.</summary>
    public void Pass(TimeSpan time)
    {
        _continuations.Drain();
        for (var end = Now + time; Now < end;)
        {
            var next = _events.TryPeek(out _, out var at) ? at - Now : Step;
            var step = next < Step ? next : Step;
            _clock.Advance(step < end - Now ? step : end - Now);
            _continuations.Drain();
            while (_events.TryPeek(out var act, out at) && at <= Now)
            {
                _events.Dequeue();
                act();
            }
        }
    }

    /// <summary>The most that arrived in any second.</summary>
    public int MostInASecond()
    {
        var most = 0;
        for (int last = 0, first = 0; last < Arrivals.Count; last++)
        {
            while (Arrivals[last] - Arrivals[first] >= TimeSpan.FromSeconds(1)) first++;
            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    private void Arrive(Passage passage, int messages)
    {
        Arrivals.AddRange(Enumerable.Repeat(Now, messages));
        if (WayBack() is { } back) _events.Enqueue(passage.Dispose, Now + back);
    }
}
