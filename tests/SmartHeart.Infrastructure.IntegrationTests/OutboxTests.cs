using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm;
using SmartHeart.Infrastructure.Outbox;

namespace SmartHeart.Infrastructure.IntegrationTests;

public abstract class OutboxTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    private static readonly int MaxAttempts = new OutboxPolicy().MaxAttempts;
    private readonly Desk _desk = new();

    [DatabaseFact]
    public async Task A_message_arrives_as_it_was_added_and_its_row_is_deleted()
    {
        await Add(new Note(1, "Привет, <b>"));
        await Drain();
        _desk.Handled.ShouldBe([new Note(1, "Привет, <b>")]);
        (await App.All<OutboxEntry>()).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task A_message_that_nobody_handles_yet_waits_and_holds_no_other()
    {
        await App.InScope(async scope =>
        {
            scope.GetRequiredService<IOutbox>().Add<CrmMessage>(new RequestLeft(Guid.Empty, 1) { Mark = "SH-22222222" }, "user:1");
            await scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });
        await Add(new Note(1), "user:1");

        await Drain();

        _desk.Handled.Select(note => note.Id).ShouldBe([1]);
        var waiting = (await App.All<OutboxEntry>()).ShouldHaveSingleItem();
        (waiting.Type, waiting.Attempts, waiting.ParkedAt, waiting.About).ShouldBe(("crm", 0, null, 1L));
        waiting.Payload.ShouldBe("""{"kind":"request_left","Request":"00000000-0000-0000-0000-000000000000","TelegramId":1,"Mark":"SH-22222222"}""");
    }

    [DatabaseFact]
    public async Task A_message_of_a_discarded_unit_of_work_is_never_handled()
    {
        await App.InScope(async scope =>
        {
            scope.GetRequiredService<IOutbox>().Add(new Note(1));
            scope.GetRequiredService<IUnitOfWork>().Discard();
            await scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });
        await Drain();
        _desk.Handled.ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task Messages_of_one_key_wait_for_the_failed_one_before_them_and_others_do_not()
    {
        _desk.Verdicts[1] = OutboxVerdict.Retry("down");
        await Add(new Note(1), "user:1");
        await Add(new Note(2), "user:1");
        await Add(new Note(3), "user:2");
        await Drain();
        _desk.Handled.Select(note => note.Id).ShouldBe([1, 3]);

        _desk.Verdicts.Clear();
        App.Time.Advance(TimeSpan.FromSeconds(2));
        await Drain();
        _desk.Handled.Select(note => note.Id).ShouldBe([1, 3, 1, 2]);
    }

    [DatabaseFact]
    public async Task Pauses_double_up_to_an_hour()
    {
        _desk.Verdicts[1] = OutboxVerdict.Retry("down");
        await Add(new Note(1));
        foreach (var expected in new[] { 1, 2, 4, 8, 16 })
        {
            await Drain();
            var entry = (await App.All<OutboxEntry>()).ShouldHaveSingleItem();
            (entry.NotBefore - App.Time.GetUtcNow()).TotalSeconds.ShouldBeInRange(expected, expected * 1.2);
            entry.LastReason.ShouldBe("down");
            App.Time.Advance(TimeSpan.FromSeconds(expected * 1.2));
        }

        new OutboxPolicy().PauseAfter(60).ShouldBeInRange(TimeSpan.FromHours(1), TimeSpan.FromHours(1.2));
    }

    [DatabaseFact]
    public async Task A_longer_wait_that_the_handler_asks_for_is_kept()
    {
        _desk.Verdicts[1] = OutboxVerdict.Retry("429", TimeSpan.FromMinutes(7));
        await Add(new Note(1));
        await Drain();
        (await App.All<OutboxEntry>()).Single().NotBefore.ShouldBe(App.Time.GetUtcNow() + TimeSpan.FromMinutes(7));
    }

    [DatabaseFact]
    public async Task A_message_that_fails_too_often_is_parked_with_its_reason_and_holds_nobody()
    {
        _desk.Verdicts[1] = OutboxVerdict.Retry("down");
        await Add(new Note(1), "user:1");
        await Add(new Note(2), "user:1");
        for (var attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            await Drain();
            App.Time.Advance(TimeSpan.FromHours(2));
        }

        await Drain();
        _desk.Handled.Count(note => note.Id == 1).ShouldBe(MaxAttempts);
        _desk.Handled[^1].Id.ShouldBe(2);
        var parked = (await App.All<OutboxEntry>()).ShouldHaveSingleItem();
        (parked.ParkedAt.HasValue, parked.LastReason, parked.Attempts).ShouldBe((true, "down", MaxAttempts));
    }

    [DatabaseFact]
    public async Task A_message_that_fails_too_often_is_done_when_its_handler_brings_it_to_an_end()
    {
        (_desk.Verdicts[1], _desk.Ends) = (OutboxVerdict.Retry("down"), true);
        await Fail(new Note(1), MaxAttempts);

        _desk.GivenUp.ShouldBe([(1, "down")]);
        (await App.All<OutboxEntry>()).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task An_end_that_could_not_be_brought_about_is_tried_again_and_the_message_not_set_aside()
    {
        (_desk.Verdicts[1], _desk.Ends) = (OutboxVerdict.Retry("down"), null);
        await Fail(new Note(1), MaxAttempts);
        (await App.All<OutboxEntry>()).ShouldHaveSingleItem().ParkedAt.ShouldBeNull();

        _desk.Ends = true;
        await Drain();

        _desk.GivenUp.Count.ShouldBe(2);
        _desk.Handled.Count.ShouldBe(MaxAttempts);
        (await App.All<OutboxEntry>()).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task The_handler_may_park_at_once()
    {
        _desk.Verdicts[1] = OutboxVerdict.Parked("400: bad phone");
        await Add(new Note(1));
        await Drain();
        (await App.All<OutboxEntry>()).ShouldHaveSingleItem().ParkedAt.ShouldBe(App.Time.GetUtcNow());
    }

    [DatabaseFact]
    public async Task A_handler_that_throws_is_tried_again()
    {
        _desk.Throws = true;
        await Add(new Note(1));
        await Drain();
        (await App.All<OutboxEntry>()).ShouldHaveSingleItem().LastReason.ShouldBe(nameof(InvalidOperationException));
    }

    [DatabaseFact]
    public async Task A_message_nobody_can_read_is_parked_and_the_next_one_is_handled()
    {
        await App.Add(new OutboxEntry { Type = Note.Type, Payload = "{", CreatedAt = App.Time.GetUtcNow(), NotBefore = App.Time.GetUtcNow() });
        await Add(new Note(2));
        await Drain();
        _desk.Handled.ShouldBe([new Note(2)]);
        (await App.All<OutboxEntry>()).ShouldHaveSingleItem().LastReason.ShouldBe("unreadable payload");
    }

    [DatabaseFact]
    public async Task A_message_is_not_handled_before_its_time()
    {
        await Add(new Note(1), notBefore: App.Time.GetUtcNow() + TimeSpan.FromHours(1));
        await Drain();
        _desk.Handled.ShouldBeEmpty();
        App.Time.Advance(TimeSpan.FromHours(1));
        await Drain();
        _desk.Handled.ShouldHaveSingleItem();
    }

    [DatabaseFact]
    public async Task What_a_dead_worker_had_in_hand_runs_again_after_its_lease_and_not_before()
    {
        await App.Add(new OutboxEntry
        {
            Type = Note.Type,
            Payload = OutboxJson.Write(new Note(1)),
            CreatedAt = App.Time.GetUtcNow(),
            NotBefore = App.Time.GetUtcNow(),
            Attempts = 1,
            LockedUntil = App.Time.GetUtcNow() + TimeSpan.FromMinutes(5),
        });
        await Drain();
        _desk.Handled.ShouldBeEmpty();
        App.Time.Advance(TimeSpan.FromMinutes(5));
        await Drain();
        _desk.Handled.ShouldHaveSingleItem();
    }

    [DatabaseFact]
    public async Task A_message_that_kills_the_process_each_time_is_parked_in_the_end()
    {
        await App.Add(new OutboxEntry
        {
            Type = Note.Type,
            Payload = OutboxJson.Write(new Note(1)),
            CreatedAt = App.Time.GetUtcNow(),
            NotBefore = App.Time.GetUtcNow(),
            Attempts = MaxAttempts,
        });
        await Drain();
        _desk.Handled.ShouldBeEmpty();
        (await App.All<OutboxEntry>()).ShouldHaveSingleItem().ParkedAt.ShouldNotBeNull();
    }

    [DatabaseFact]
    public async Task A_stop_in_the_middle_is_no_failed_attempt()
    {
        await Add(new Note(1));
        using var stop = new CancellationTokenSource();
        _desk.StopsAt = stop;

        await App.Services.GetServices<IOutboxLane>().Single(lane => lane.Type == Note.Type).RunOnce(stop.Token);

        var left = (await App.All<OutboxEntry>()).ShouldHaveSingleItem();
        (left.Attempts, left.LockedUntil, left.ParkedAt).ShouldBe((0, null, null));
        _desk.StopsAt = null;
        await Drain();
        (await App.All<OutboxEntry>()).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task What_a_handler_keeps_of_its_progress_is_what_it_gets_after_a_stop()
    {
        await Add(new Note(1, "from the beginning"));
        using var stop = new CancellationTokenSource();
        (_desk.StopsAt, _desk.Keeps) = (stop, "from the middle");
        await App.Services.GetServices<IOutboxLane>().Single(lane => lane.Type == Note.Type).RunOnce(stop.Token);

        (_desk.StopsAt, _desk.Keeps) = (null, null);
        await Drain();

        _desk.Handled.Select(note => note.Text).ShouldBe(["from the beginning", "from the middle"]);
    }

    [DatabaseFact]
    public async Task Progress_of_several_at_once_is_refused()
    {
        (_desk.BatchSize, _desk.Keeps) = (2, "whose?");
        await App.InScope(scope =>
        {
            for (var i = 1; i <= 2; i++)
                scope.GetRequiredService<IOutbox>().Add(new Note(i, "own"));
            return scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });
        await Drain();
        (await App.All<OutboxEntry>()).Select(entry => (entry.LastReason, OutboxJson.Read<Note>(entry.Payload).Text)).Distinct().ShouldBe([("InvalidOperationException", "own")]);
    }

    [DatabaseFact]
    public async Task Messages_without_a_key_come_in_batches_of_the_size_the_handler_wants()
    {
        _desk.BatchSize = 3;
        await App.InScope(scope =>
        {
            for (var i = 1; i <= 7; i++)
                scope.GetRequiredService<IOutbox>().Add(new Note(i));
            return scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });
        await Drain();
        _desk.Batches.ShouldBe([3, 3, 1]);
        _desk.Handled.Select(note => note.Id).ShouldBe([1, 2, 3, 4, 5, 6, 7]);
    }

    [DatabaseFact]
    public async Task A_running_worker_is_woken_by_the_commit()
    {
        var worker = App.Services.GetServices<IHostedService>().OfType<OutboxWorker>().Single();
        await worker.StartAsync(default);
        await Add(new Note(1));
        // The clock stands still: only the signal can have woken it.
        await _desk.First.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await worker.StopAsync(default);
        _desk.Handled.ShouldHaveSingleItem();
    }

    protected override void Configure(IServiceCollection services) => services.AddSingleton(_desk).AddOutboxHandler<Note, NoteHandler>();

    private Task Add(Note note, string? orderKey = null, DateTimeOffset? notBefore = null) => App.InScope(scope =>
    {
        scope.GetRequiredService<IOutbox>().Add(note, orderKey, notBefore);
        return scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });

    private async Task Fail(Note note, int times)
    {
        await Add(note);
        for (var attempt = 1; attempt <= times; attempt++)
        {
            await Drain();
            App.Time.Advance(TimeSpan.FromHours(2));
        }
    }

    private async Task Drain()
    {
        var lane = App.Services.GetServices<IOutboxLane>().Single(lane => lane.Type == Note.Type);
        while (await lane.RunOnce(default) > 0)
        {
        }
    }

    private sealed record Note(int Id, string? Text = null) : IOutboxMessage
    {
        public static string Type => "test.note";
    }

    private sealed class Desk
    {
        public List<Note> Handled { get; } = [];

        public List<int> Batches { get; } = [];

        public Dictionary<int, OutboxVerdict> Verdicts { get; } = [];

        public TaskCompletionSource First { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int BatchSize { get; set; } = 1;

        public bool Throws { get; set; }

        /// <summary>What the handler keeps of each message before anything else; null: nothing.</summary>
        public string? Keeps { get; set; }

        /// <summary>What giving up answers; null: it throws.</summary>
        public bool? Ends { get; set; } = false;

        public List<(int Id, string Reason)> GivenUp { get; } = [];

        public CancellationTokenSource? StopsAt { get; set; }
    }

    private sealed class NoteHandler(Desk desk, IOutboxProgress progress) : IOutboxHandler<Note>
    {
        public int BatchSize => desk.BatchSize;

        public Task<bool> GiveUp(Note message, string reason, CancellationToken cancellationToken)
        {
            desk.GivenUp.Add((message.Id, reason));
            return Task.FromResult(desk.Ends ?? throw new InvalidOperationException("broken"));
        }

        public async Task<OutboxVerdict?> Handle(IReadOnlyList<Note> messages, CancellationToken cancellationToken)
        {
            desk.Handled.AddRange(messages);
            desk.Batches.Add(messages.Count);
            desk.First.TrySetResult();
            if (desk.Keeps is { } kept)
                await progress.Keep(messages[0] with { Text = kept }, cancellationToken);
            if (desk.StopsAt is { } stop)
                await stop.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            if (desk.Throws)
                throw new InvalidOperationException("broken");
            return desk.Verdicts.GetValueOrDefault(messages[0].Id);
        }
    }
}
