using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Settings;
using SmartHeart.Bot.Kit.Telegram.Sending;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Bot.UnitTests.Telegram;

public sealed class SendGateTests : IDisposable
{
    private const long Group = -100;
    private readonly ManualClock _clock = new();
    private readonly SendGate _gate;
    private readonly Continuations _continuations = new();
    private readonly List<(string Name, double Second)> _left = [];

    public SendGateTests() => _gate = new SendGate(_clock, Options());

    public void Dispose() => _gate.Dispose();

    [Fact]
    public async Task An_answer_that_nothing_limits_leaves_at_once()
    {
        var pass = _gate.Enter(Toll.Send(Lane.Interactive, 1), default);
        pass.IsCompletedSuccessfully.ShouldBeTrue();
        (await pass).Dispose();
    }

    [Fact]
    public void A_person_gets_a_burst_and_then_one_message_a_second()
    {
        for (var i = 0; i < 6; i++) Send($"m{i}", Toll.Send(Lane.Interactive, 1));
        Pass(10);
        _left.Select(l => l.Second).ShouldBe([0, 0, 0, 1, 2, 3]);
    }

    [Fact]
    public void Edits_in_a_private_chat_are_not_held()
    {
        for (var i = 0; i < 50; i++) Send("edit", Toll.Edit(Lane.Interactive, 1));
        Pass(0);
        _left.Count.ShouldBe(50);
    }

    [Fact]
    public void A_group_never_gets_more_than_its_rate_in_any_minute_sends_and_edits_together()
    {
        for (var i = 0; i < 70; i++) Send("x", i % 2 == 0 ? Toll.Send(Lane.Interactive, Group) : Toll.Edit(Lane.Interactive, Group));
        Pass(300);
        _left.Count.ShouldBe(70);
        foreach (var (_, at) in _left) _left.Count(l => l.Second >= at && l.Second < at + 60).ShouldBeLessThanOrEqualTo(20);
    }

    [Fact]
    public void An_album_counts_by_its_photos_in_a_group()
    {
        Send("album", Toll.Send(Lane.Interactive, Group, 10));
        Send("album", Toll.Send(Lane.Interactive, Group, 10));
        Send("text", Toll.Send(Lane.Interactive, Group));
        Pass(59);
        _left.Count.ShouldBe(2);
        Pass(2);
        _left.Count.ShouldBe(3);
    }

    [Fact]
    public void Notices_leave_a_part_of_the_groups_rate_for_answers()
    {
        for (var i = 0; i < 30; i++) Send("notice", Toll.Send(Lane.Notice, Group));
        Pass(1);
        _left.Count.ShouldBe(15);
        for (var i = 0; i < 6; i++) Send("answer", Toll.Edit(Lane.Interactive, Group));
        Pass(1);
        _left.Count(l => l.Name == "answer").ShouldBe(5);
    }

    [Fact]
    public async Task An_answer_that_waits_for_its_group_goes_before_notices_that_waited_longer()
    {
        for (var i = 0; i < 20; i++) Send("first", Toll.Send(Lane.Interactive, Group));
        for (var i = 0; i < 3; i++) Send("notice", Toll.Send(Lane.Notice, Group));
        Send("answer", Toll.Send(Lane.Interactive, Group));
        Pass(62);
        _left.Skip(20).First().Name.ShouldBe("answer");
    }

    [Fact]
    public void A_mailing_keeps_the_rate_in_any_second_and_uses_it_nearly_fully()
    {
        for (var i = 0; i < 1000; i++) Send("mailing", Toll.Send(Lane.Broadcast, 1000 + i));
        Pass(20);
        _left.Count.ShouldBeInRange((int)(29.7 * 20), (30 * 20) + 2);
        foreach (var (_, at) in _left) _left.Count(l => l.Second >= at && l.Second - at < 0.9995).ShouldBeLessThanOrEqualTo(30);
    }

    [Fact]
    public void An_answer_in_the_middle_of_a_mailing_takes_the_next_place_and_the_rate_is_kept_and_used()
    {
        for (var i = 0; i < 1000; i++) Send("mailing", Toll.Send(Lane.Broadcast, 1000 + i));
        for (var i = 0; i < 80; i++)
        {
            Pass(0.05);
            Send("answer", Toll.Send(Lane.Interactive, i));
            Pass(0.25);
            _left.Count(l => l.Name == "answer").ShouldBe(i + 1);
        }

        _left.Count.ShouldBeGreaterThanOrEqualTo((int)(29.7 * 24));
        foreach (var (_, at) in _left) _left.Count(l => l.Second >= at && l.Second - at < 0.9995).ShouldBeLessThanOrEqualTo(30);
    }

    [Fact]
    public void Without_a_mailing_answers_wait_for_nothing_and_soon_after_it_neither()
    {
        Send("mailing", Toll.Send(Lane.Broadcast, 1));
        Pass(1.1);
        for (var i = 0; i < 200; i++) Send("answer", Toll.Send(Lane.Interactive, 1000 + i));
        Pass(0);
        _left.Count.ShouldBe(201);
    }

    [Fact]
    public async Task A_mailing_is_told_how_many_may_go_and_goes_in_even_steps()
    {
        (await _gate.BroadcastRoom(1, 64, default)).ShouldBe(2);
        for (var i = 0; i < 2; i++) Send("mailing", Toll.Send(Lane.Broadcast, i));
        Pass(0);
        _left.Count.ShouldBe(2);
        var next = _gate.BroadcastRoom(1, 64, default).AsTask();
        next.IsCompleted.ShouldBeFalse();
        Pass(0.05);
        (await next).ShouldBe(1);
    }

    [Fact]
    public async Task After_429_a_mailing_goes_on_when_its_time_is_over_though_nobody_waited_at_the_gate()
    {
        _gate.Stop(TimeSpan.FromSeconds(2));
        var room = _gate.BroadcastRoom(1, 64, default).AsTask();
        Pass(1.9);
        room.IsCompleted.ShouldBeFalse();
        Pass(0.2);
        (await room).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void After_429_everything_stops_for_exactly_its_time_and_goes_on_in_the_order_of_lanes()
    {
        _gate.Stop(TimeSpan.FromSeconds(5));
        Send("mailing", Toll.Send(Lane.Broadcast, 1));
        Send("notice", Toll.Send(Lane.Notice, 2));
        Send("answer", Toll.Send(Lane.Interactive, 3));
        Pass(4.999);
        _left.ShouldBeEmpty();
        Pass(0.001);
        _left.ShouldBe([("answer", 5)]);
        Pass(1);
        _left.Select(l => l.Name).ShouldBe(["answer", "notice", "mailing"]);
    }

    [Fact]
    public void What_429_held_leaves_at_the_global_rate()
    {
        _gate.Stop(TimeSpan.FromSeconds(2));
        for (var i = 0; i < 100; i++) Send("answer", Toll.Send(Lane.Interactive, i));
        Pass(3);
        _left.Count.ShouldBeInRange(28, 31);
        Send("late", Toll.Send(Lane.Interactive, 500));
        Pass(3);
        _left.Last().Name.ShouldBe("late");
    }

    [Fact]
    public void Answers_pass_a_waiting_mailing_again_once_a_429_is_over()
    {
        _gate.Stop(TimeSpan.FromSeconds(2));
        for (var i = 0; i < 100; i++) Send("mailing", Toll.Send(Lane.Broadcast, 1000 + i));
        Pass(2.5);
        Send("answer", Toll.Send(Lane.Interactive, 1));
        Send("answer", Toll.Send(Lane.Interactive, 2));
        Pass(0);
        _left.Count(l => l.Name == "answer").ShouldBe(2);
    }

    [Fact]
    public void A_shorter_429_does_not_shorten_a_longer_one()
    {
        _gate.Stop(TimeSpan.FromSeconds(10));
        _gate.Stop(TimeSpan.FromSeconds(1));
        Send("answer", Toll.Send(Lane.Interactive, 1));
        Pass(9.9);
        _left.ShouldBeEmpty();
        Pass(0.2);
        _left.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_gives_up_waits_no_longer_and_costs_nothing()
    {
        for (var i = 0; i < 3; i++) Send("first", Toll.Send(Lane.Interactive, 1));
        using var cancellation = new CancellationTokenSource();
        var impatient = _gate.Enter(Toll.Send(Lane.Interactive, 1), cancellation.Token).AsTask();
        Send("patient", Toll.Send(Lane.Interactive, 1));
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(impatient);
        Pass(1);
        _left.Last().ShouldBe(("patient", 1));
        _gate.Waiting.ShouldBe(0);
    }

    [Fact]
    public void Idle_chats_are_forgotten()
    {
        var chats = new ChatBudgets(3, 20, second: 1, groupStretch: 60);
        for (var i = 0; i < 10_000; i++) chats.Of(i, now: i);
        chats.Count.ShouldBeLessThan(130);
    }

    [Fact]
    public void A_chat_that_somebody_waits_for_is_not_forgotten()
    {
        var chats = new ChatBudgets(3, 20, second: 1, groupStretch: 60);
        var waitedFor = chats.Of(1, now: 0);
        waitedFor.Enqueue(new Waiter(Toll.Send(Lane.Notice, 1)));
        for (var i = 0; i < 1000; i++) chats.Of(2, now: i);
        chats.Of(1, now: 1000).ShouldBeSameAs(waitedFor);
    }

    [Fact]
    public void A_changed_rate_holds_from_then_on()
    {
        for (var i = 0; i < 1000; i++) Send("mailing", Toll.Send(Lane.Broadcast, 1000 + i));
        Pass(2);
        _gate.SetRate(100);
        var before = _left.Count;
        Pass(2);
        (_left.Count - before).ShouldBeInRange(190, 210);
    }

    [Fact]
    public async Task A_rate_that_is_set_in_chat_holds_from_the_next_mailing_on_without_a_restart()
    {
        var settings = new SetRate();
        using var gate = new SendGate(_clock, Options(), new CurrentValues(settings, new ValueDefaults { Rate = 30, MostRate = 30 }));
        (await Mail(gate, 4)).ShouldBeInRange(110, 122);

        settings.To(5);

        (await Mail(gate, 4)).ShouldBeInRange(14, 22);
    }

    /// <summary>How many of a mailing leave in so many seconds when it asks the gate for room, as mailings do.</summary>
    private async Task<int> Mail(SendGate gate, int seconds)
    {
        var sent = 0;
        for (var passed = 0; passed < seconds * 100; passed++)
        {
            using var room = new CancellationTokenSource();
            if (gate.BroadcastRoom(1, 1, room.Token).AsTask().IsCompletedSuccessfully)
            {
                using var passage = await gate.Enter(Toll.Send(Lane.Broadcast, 5000 + sent++), default);
            }
            else
            {
                await room.CancelAsync();
            }

            _clock.Advance(TimeSpan.FromMilliseconds(10));
            _continuations.Drain();
        }

        return sent;
    }

    private sealed class SetRate : ISettings
    {
        public SettingsSnapshot Now { get; private set; } = SettingsSnapshot.Empty;

        public void To(int rate)
        {
            var name = SettingNames.Value(ValueKind.MailingRate);
            Now = new(1, Now.ByName.SetItem(name, new SettingNow(name, $"{rate}", 1, default)));
        }
    }

    private static BotOptions Options() => new()
    {
        Token = "1:token",
        AdminGroupId = Group,
        MainTopicId = 2,
        MailingTopicId = 3,
        EventsTopicId = 4,
        ChatBurst = 3,
        GroupRate = 20,
        BroadcastRate = 30,
    };

    private void Send(string name, Toll toll) => _continuations.Begin(async () =>
    {
        using var passage = await _gate.Enter(toll, default);
        _left.Add((name, Math.Round(_clock.Passed.TotalSeconds, 3)));
    });

    /// <summary>Millisecond by millisecond, so that whoever is let through notes the right time.</summary>
    private void Pass(double seconds)
    {
        _continuations.Drain();
        for (var left = Math.Round(seconds * 1000); left > 0; left--)
        {
            _clock.Advance(TimeSpan.FromMilliseconds(1));
            _continuations.Drain();
        }
    }
}
