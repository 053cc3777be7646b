using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>What the outbox can do for batches, for a side that is away, and for a panel.</summary>
public abstract class OutboxKitTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    private readonly Bench _bench = new();

    [DatabaseFact]
    public async Task Each_message_of_a_batch_has_its_own_verdict()
    {
        await Add(new Parcel(1), new Parcel(2), new Parcel(3));
        _bench.Answer = batch => OutboxVerdict.Each([null, OutboxVerdict.Parked("400: bad"), OutboxVerdict.Retry("later")]);
        await Drain(most: 1);

        var left = await Rows();
        left.Select(row => (OutboxJson.Read<Parcel>(row.Payload).Id, row.ParkedAt.HasValue, row.LastReason)).ShouldBe([(2, true, "400: bad"), (3, false, "later")]);
    }

    [DatabaseFact]
    public async Task A_rest_counts_no_attempt_and_holds_the_whole_type_until_it_is_over()
    {
        await Add(new Parcel(1), new Parcel(2));
        _bench.Answer = _ => OutboxVerdict.Rest("away", TimeSpan.FromMinutes(5));
        await Drain();
        await Add(new Parcel(3));
        await Drain();

        _bench.Batches.ShouldBe([[1, 2]]);
        (await Rows()).ShouldAllBe(row => row.Attempts == 0 && row.LockedUntil == null && row.ParkedAt == null);
        App.RestOf(Parcel.Type).ShouldBe(TimeSpan.FromMinutes(5));

        _bench.Answer = _ => null;
        App.Time.Advance(TimeSpan.FromMinutes(5));
        await Drain();
        _bench.Batches.ShouldBe([[1, 2], [1, 2, 3]]);
        (await Rows()).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task A_rest_of_some_lets_the_others_of_the_batch_be_done()
    {
        await Add(new Parcel(1), new Parcel(2));
        _bench.Answer = _ => OutboxVerdict.Each([null, OutboxVerdict.Rest("away", TimeSpan.FromSeconds(1))]);
        await Drain();

        OutboxJson.Read<Parcel>((await Rows()).ShouldHaveSingleItem().Payload).Id.ShouldBe(2);
    }

    [DatabaseFact]
    public async Task However_often_it_rests_a_message_is_never_given_up()
    {
        await Add(new Parcel(1));
        _bench.Answer = _ => OutboxVerdict.Rest("away", TimeSpan.FromMinutes(1));
        for (var i = 0; i < 2 * new OutboxPolicy().MaxAttempts; i++)
        {
            await Drain();
            App.Time.Advance(TimeSpan.FromMinutes(1));
        }

        (await Rows()).ShouldHaveSingleItem().ParkedAt.ShouldBeNull();
    }

    [DatabaseFact]
    public async Task Who_wakes_a_resting_type_has_it_tried_at_once_by_the_running_worker()
    {
        await Add(new Parcel(1));
        _bench.Answer = _ => OutboxVerdict.Rest("away", TimeSpan.FromMinutes(5));
        await Drain();
        _bench.Answer = _ => null;
        var worker = App.Services.GetServices<IHostedService>().OfType<OutboxWorker>().Single();
        await worker.StartAsync(default);

        await App.InScope(scope =>
        {
            scope.GetRequiredService<IOutboxDesk>().Wake(Parcel.Type);
            return Task.CompletedTask;
        });

        // The clock stands still: only the wake can have ended the rest.
        await _bench.Done.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await worker.StopAsync(default);
    }

    [DatabaseFact]
    public async Task Progress_of_some_of_a_batch_is_kept_by_their_places()
    {
        await Add(new Parcel(1), new Parcel(2), new Parcel(3));
        _bench.Keeps = new() { [0] = new(1, "tried"), [2] = new(3, "tried") };
        _bench.Answer = _ => OutboxVerdict.Retry("later");
        await Drain(most: 1);

        (await Rows()).Select(row => OutboxJson.Read<Parcel>(row.Payload).Word).ShouldBe(["tried", null, "tried"]);
    }

    [DatabaseFact]
    public async Task What_waits_for_its_time_is_hurried_under_its_key_alone()
    {
        var later = App.Time.GetUtcNow() + TimeSpan.FromMinutes(10);
        await Add("user:1", later, new Parcel(1));
        await Add("user:2", later, new Parcel(2));
        await App.InScope(scope =>
        {
            scope.GetRequiredService<IOutbox>().Hurry<Parcel>("user:1");
            return scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });
        await Drain();

        _bench.Batches.ShouldBe([[1]]);
    }

    [DatabaseFact]
    public async Task The_desk_says_what_waits_and_what_was_set_aside_and_lets_it_be_repeated_or_dropped()
    {
        await Add(new Parcel(1), new Parcel(2), new Parcel(3), new Parcel(4));
        _bench.Answer = _ => OutboxVerdict.Each([OutboxVerdict.Parked("a"), OutboxVerdict.Parked("b"), OutboxVerdict.Parked("c"), OutboxVerdict.Retry("later")]);
        await Drain(most: 1);
        (await Desk(desk => desk.Backlog(Parcel.Type, default))).ShouldBe(new OutboxBacklog(1, 3, App.Time.GetUtcNow()));
        var parked = await Desk(desk => desk.Parked(Parcel.Type, 0, 2, default));
        parked.Select(message => (message.Reason, message.ParkedAt)).ShouldBe([("a", App.Time.GetUtcNow()), ("b", App.Time.GetUtcNow())]);
        (await Desk(desk => desk.Parked(Parcel.Type, parked[^1].Id, 2, default))).ShouldHaveSingleItem().Reason.ShouldBe("c");

        await Change(desk => desk.Drop(Parcel.Type, parked[0].Id));
        await Change(desk => desk.Repeat(Parcel.Type, parked[1].Id));
        _bench.Answer = _ => null;
        _bench.Batches.Clear();
        await Drain();
        _bench.Batches.ShouldBe([[2]]);
        await Change(desk => desk.Repeat(Parcel.Type, null));
        await Drain();
        _bench.Batches[^1].ShouldBe([3]);

        App.Time.Advance(TimeSpan.FromMinutes(1));
        await Drain();
        (await Rows()).ShouldBeEmpty();
    }

    protected override void Configure(IServiceCollection services) => services.AddSingleton(_bench).AddOutboxHandler<Parcel, ParcelHandler>();

    private Task Add(params Parcel[] parcels) => Add(null, null, parcels);

    private Task Add(string? key, DateTimeOffset? notBefore, params Parcel[] parcels) => App.InScope(scope =>
    {
        foreach (var parcel in parcels) scope.GetRequiredService<IOutbox>().Add(parcel, key, notBefore);
        return scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });

    private Task<int> Drain(int most = int.MaxValue) => App.Drain(Parcel.Type, most);

    private async Task<List<OutboxEntry>> Rows() => [.. (await App.All<OutboxEntry>()).OrderBy(row => row.Id)];

    private Task<T> Desk<T>(Func<IOutboxDesk, Task<T>> ask) => App.InScope(scope => ask(scope.GetRequiredService<IOutboxDesk>()));

    private Task Change(Action<IOutboxDesk> change) => App.InScope(scope =>
    {
        change(scope.GetRequiredService<IOutboxDesk>());
        return scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });

    private sealed record Parcel(int Id, string? Word = null) : IOutboxMessage
    {
        public static string Type => "test.parcel";
    }

    private sealed class Bench
    {
        public List<int[]> Batches { get; } = [];

        public Func<IReadOnlyList<Parcel>, OutboxVerdict?> Answer { get; set; } = _ => null;

        /// <summary>What the handler keeps before it answers; empty for nothing.</summary>
        public Dictionary<int, Parcel> Keeps { get; set; } = [];

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class ParcelHandler(Bench bench, IOutboxProgress progress) : IOutboxHandler<Parcel>
    {
        public int BatchSize => 4;

        public async Task<OutboxVerdict?> Handle(IReadOnlyList<Parcel> messages, CancellationToken cancellationToken)
        {
            bench.Batches.Add([.. messages.Select(parcel => parcel.Id)]);
            if (bench.Keeps.Count > 0) await progress.Keep(bench.Keeps, cancellationToken);
            var verdict = bench.Answer(messages);
            if (verdict is null) bench.Done.TrySetResult();
            return verdict;
        }
    }
}
