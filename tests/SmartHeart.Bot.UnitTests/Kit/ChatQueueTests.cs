using System.Collections.Concurrent;
using SmartHeart.Bot.Kit.Loop;

namespace SmartHeart.Bot.UnitTests.Kit;

public sealed class ChatQueueTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Updates_of_a_chat_are_handled_in_order_one_after_another()
    {
        var (handled, atOnce, most) = (new ConcurrentQueue<int>(), 0, 0);
        using var queue = new ChatQueue<int>(8, 1000, async update =>
        {
            most = Math.Max(most, Interlocked.Increment(ref atOnce));
            await Task.Yield();
            handled.Enqueue(update);
            Interlocked.Decrement(ref atOnce);
        });

        for (var i = 0; i < 500; i++) await queue.Enqueue(1, i, CancellationToken.None);
        await Until(() => handled.Count == 500);

        handled.ShouldBe(Enumerable.Range(0, 500));
        most.ShouldBe(1);
    }

    [Fact]
    public async Task A_slow_chat_does_not_hold_up_another()
    {
        var slow = new TaskCompletionSource();
        var other = new TaskCompletionSource();
        using var queue = new ChatQueue<int>(2, 10, async update =>
        {
            if (update == 1) await slow.Task;
            else other.SetResult();
        });

        await queue.Enqueue(1, 1, CancellationToken.None);
        await queue.Enqueue(2, 2, CancellationToken.None);

        await other.Task.WaitAsync(Patience);
        slow.SetResult();
    }

    [Fact]
    public async Task No_more_chats_than_allowed_are_handled_at_the_same_time()
    {
        var (atOnce, most, done) = (0, 0, 0);
        using var queue = new ChatQueue<int>(3, 100, async _ =>
        {
            var now = Interlocked.Increment(ref atOnce);
            InterlockedMax(ref most, now);
            await Task.Delay(5);
            Interlocked.Decrement(ref atOnce);
            Interlocked.Increment(ref done);
        });

        for (var chat = 0; chat < 30; chat++) await queue.Enqueue(chat, chat, CancellationToken.None);
        await Until(() => done == 30);

        most.ShouldBeInRange(1, 3);
    }

    [Fact]
    public async Task What_waits_behind_the_update_in_hand_can_be_seen()
    {
        var gate = new TaskCompletionSource();
        var began = new TaskCompletionSource();
        using var queue = new ChatQueue<int>(1, 10, _ =>
        {
            began.TrySetResult();
            return gate.Task;
        });
        await queue.Enqueue(1, 11, CancellationToken.None);
        await began.Task.WaitAsync(Patience);
        queue.TryPeek(1, out _).ShouldBeFalse();
        await queue.Enqueue(1, 12, CancellationToken.None);

        queue.TryPeek(1, out var next).ShouldBeTrue();
        next.ShouldBe(12);
        queue.TryPeek(2, out _).ShouldBeFalse();
        gate.SetResult();
    }

    [Fact]
    public async Task A_full_queue_makes_the_giver_wait()
    {
        var gate = new TaskCompletionSource();
        using var queue = new ChatQueue<int>(1, 2, _ => gate.Task);
        await queue.Enqueue(1, 1, CancellationToken.None);
        await queue.Enqueue(1, 2, CancellationToken.None);

        var third = queue.Enqueue(1, 3, CancellationToken.None).AsTask();
        third.IsCompleted.ShouldBeFalse();
        queue.Count.ShouldBe(2);

        gate.SetResult();
        await third.WaitAsync(Patience);
    }

    [Fact]
    public async Task A_waiting_giver_can_give_up()
    {
        var gate = new TaskCompletionSource();
        using var queue = new ChatQueue<int>(1, 1, _ => gate.Task);
        using var stop = new CancellationTokenSource();
        await queue.Enqueue(1, 1, CancellationToken.None);

        var second = queue.Enqueue(1, 2, stop.Token).AsTask();
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(second);
        gate.SetResult();
    }

    [Fact]
    public async Task Closing_waits_for_what_is_in_hand_and_leaves_what_waits_behind_it()
    {
        var (begun, gate, handled) = (new TaskCompletionSource(), new TaskCompletionSource(), new ConcurrentQueue<int>());
        using var queue = new ChatQueue<int>(1, 10, async update =>
        {
            begun.TrySetResult();
            await gate.Task;
            handled.Enqueue(update);
        });
        await queue.Enqueue(1, 1, CancellationToken.None);
        await queue.Enqueue(1, 2, CancellationToken.None);
        await begun.Task.WaitAsync(Patience);

        var closed = queue.Close();
        closed.IsCompleted.ShouldBeFalse();
        gate.SetResult();
        await closed.WaitAsync(Patience);

        handled.ShouldBe([1]);
        await Should.ThrowAsync<ObjectDisposedException>(queue.Enqueue(1, 3, CancellationToken.None).AsTask());
    }

    [Fact]
    public async Task Closing_an_idle_queue_takes_no_time()
    {
        using var queue = new ChatQueue<int>(1, 1, _ => Task.CompletedTask);
        await queue.Close().WaitAsync(Patience);
    }

    private static async Task Until(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!condition()) await Task.Delay(5, limit.Token);
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref most)) < value && Interlocked.CompareExchange(ref most, value, seen) != seen) ;
    }
}
