using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.UnitTests.Telegram;

/// <summary>How the group's twenty sends and edits a minute are spared, and what is said where they are used up.</summary>
public sealed class WaitingScreenTests : IDisposable
{
    private static readonly Spot Topic = new(Bench.GroupId, 2);
    private static readonly Screen List = new Screen { Text = Html.Text("List") }.Row(new Button("One", Data: "b-1"));
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task An_edit_that_would_change_nothing_is_not_made()
    {
        var shown = await _bench.Renderer.Show(Topic, List, null, default);
        var again = await _bench.Renderer.Show(Topic, List, shown.Anchor, default);

        again.Anchor.ShouldBe(shown.Anchor);
        _bench.Telegram.Methods.ShouldBe(["sendMessage"]);
    }

    [Fact]
    public async Task Other_rows_of_the_same_buttons_are_another_screen()
    {
        var (one, two) = (new Button("One", Data: "b-1"), new Button("Two", Data: "b-2"));
        var shown = await _bench.Renderer.Show(Topic, List with { Rows = [[one, two]] }, null, default);
        await _bench.Renderer.Show(Topic, List with { Rows = [[one], [two]] }, shown.Anchor, default);

        _bench.Telegram.Methods.ShouldBe(["sendMessage", "editMessageText"]);
    }

    [Fact]
    public async Task Buttons_that_were_taken_off_are_put_on_again()
    {
        var shown = await _bench.Renderer.Show(Topic, List, null, default);
        await _bench.Renderer.Freeze(Topic, shown.Anchor, default);
        await _bench.Renderer.Show(Topic, List, shown.Anchor, default);

        _bench.Telegram.Methods.ShouldBe(["sendMessage", "editMessageReplyMarkup", "editMessageText"]);
    }

    [Fact]
    public async Task Within_the_limit_nothing_waits()
    {
        _bench.Renderer.DelayOf(Topic, List, null).ShouldBe(TimeSpan.Zero);
        await _bench.Renderer.Show(Topic, List, null, default);
        _bench.Renderer.DelayOf(Topic, List with { Text = Html.Text("Other") }, new Anchor(100)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task Past_the_limit_the_wait_is_known_before_it_begins_and_grows_with_those_ahead()
    {
        for (var i = 0; i < 19; i++) await _bench.Renderer.Show(Topic, List, null, default);
        _bench.Clock.Advance(TimeSpan.FromSeconds(10));
        await _bench.Renderer.Show(Topic, List, null, default);
        _bench.Clock.Advance(TimeSpan.FromSeconds(10));

        _bench.Renderer.DelayOf(Topic, List, null).TotalSeconds.ShouldBe(40.5, 0.1);

        var waiting = Enumerable.Range(0, 19).Select(_ => _bench.Renderer.Show(Topic, List, null, default)).ToList();
        _bench.Renderer.DelayOf(Topic, List, null).TotalSeconds.ShouldBe(50.5, 0.1);
        foreach (var one in waiting) await _bench.Finish(one);
    }

    [Fact]
    public async Task While_a_screen_waits_the_chat_says_that_the_bot_is_at_work()
    {
        var done = new TaskCompletionSource();
        var busy = _bench.Renderer.Busy(Topic, done.Task, default);
        for (var i = 0; i < 1000 && _bench.Telegram.CallsSoFar().Count < 3; i++)
        {
            await Task.Delay(1);
            _bench.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        done.SetResult();
        await busy;
        _bench.Telegram.CallsSoFar().ShouldAllBe(call => call.Method == "sendChatAction" && call.Arguments["message_thread_id"]!.GetValue<int>() == 2);
        _bench.Telegram.CallsSoFar().Count.ShouldBe(3);
    }
}
