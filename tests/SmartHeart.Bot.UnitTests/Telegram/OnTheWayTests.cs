using SmartHeart.Bot.Kit.Telegram.Sending;

namespace SmartHeart.Bot.UnitTests.Telegram;

public sealed class OnTheWayTests
{
    private readonly OnTheWay _calls = new();

    [Fact]
    public void A_call_is_taken_out_once_in_any_order()
    {
        var (first, second) = (Add(1, now: 10), Add(3, now: 11));
        _calls.Messages.ShouldBe(4);
        _calls.Take(second).ShouldBe((11, 3));
        _calls.Take(second).Messages.ShouldBe(0);
        _calls.Take(first).ShouldBe((10, 1));
        _calls.Take(first).Messages.ShouldBe(0);
        _calls.Messages.ShouldBe(0);
    }

    [Fact]
    public void Calls_without_messages_are_passed_over()
    {
        var edit = Add(0, now: 1);
        Add(2, now: 2);
        Add(0, now: 3);
        _calls.Take(edit).Messages.ShouldBe(0);
        _calls.TakeLeftBy(5).ShouldBe((2, 2));
        _calls.TakeLeftBy(5).Messages.ShouldBe(0);
    }

    [Fact]
    public void The_oldest_is_taken_out_when_it_left_long_enough_ago()
    {
        var late = Add(1, now: 10);
        Add(1, now: 20);
        _calls.TakeLeftBy(9).Messages.ShouldBe(0);
        _calls.TakeLeftBy(10).ShouldBe((10, 1));
        _calls.TakeLeftBy(19).Messages.ShouldBe(0);
        _calls.Take(late).Messages.ShouldBe(0);
        _calls.Messages.ShouldBe(1);
    }

    [Fact]
    public void Thousands_at_once_are_all_remembered()
    {
        var tickets = Enumerable.Range(0, 5000).Select(i => Add(1, now: i)).ToList();
        for (var i = tickets.Count - 1; i >= 0; i--) _calls.Take(tickets[i]).ShouldBe((i, 1));
        _calls.Messages.ShouldBe(0);
    }

    private long Add(int messages, long now)
    {
        var ticket = _calls.NextTicket;
        _calls.Add(messages, now);
        return ticket;
    }
}
