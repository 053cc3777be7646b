using FsCheck;
using FsCheck.Fluent;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Infrastructure.Scheduling;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>How a look treats items that fail, whatever kind of work it is.</summary>
public sealed class DueLookTests : IAsyncLifetime
{
    private static readonly SchedulePolicy Policy = new() { Batch = 3 };

    private readonly Tower _tower = new();
    private readonly ErrorLog _log = new();
    private TestApp _app = null!;
    private DueLook<Bells> _look = null!;

    public async Task InitializeAsync()
    {
        _app = await TestApp.Start(services => services.AddSingleton(_tower).AddScoped<Bells>().AddTransient<IRequestHandler<Ring, Result<Done>>, RingHandler>());
        _look = new DueLook<Bells>(_app.Services.GetRequiredService<IServiceScopeFactory>(), _app.Services.GetRequiredService<IOwnCommands>(), Policy, _app.Time, _log.For<DueLook<Bells>>());
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task One_that_fails_holds_up_no_other()
    {
        _tower.Due = [1, 2, 3, 4, 5, 6, 7];
        _tower.Broken = [1, 2, 3, 5];

        await _look.Run(default);

        _tower.Rung.ShouldBe([4, 6, 7]);
    }

    [Fact]
    public async Task One_that_fails_is_told_of_once_and_tried_again_after_growing_pauses()
    {
        _tower.Due = [1];
        _tower.Broken = [1];
        foreach (var pause in new[] { 5, 10, 20 })
        {
            (await _look.Run(default)).ShouldBe(_app.Time.GetUtcNow().AddSeconds(pause));
            _app.Time.Advance(TimeSpan.FromSeconds(pause - 1));
            var tries = _tower.Tries;
            await _look.Run(default);
            _tower.Tries.ShouldBe(tries);
            _app.Time.Advance(TimeSpan.FromSeconds(1));
        }

        _tower.Broken = [];
        (await _look.Run(default)).ShouldBeNull();

        _tower.Rung.ShouldBe([1]);
        _log.Errors.Count.ShouldBe(1);
    }

    [Fact]
    public async Task One_that_is_refused_is_tried_again()
    {
        _tower.Due = [1];
        _tower.Locked = [1];
        await _look.Run(default);
        _tower.Locked = [];
        _app.Time.Advance(TimeSpan.FromSeconds(5));

        await _look.Run(default);

        _tower.Rung.ShouldBe([1]);
        _log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_that_failed_and_is_not_due_any_more_is_forgotten()
    {
        _tower.Due = [1];
        _tower.Broken = [1];
        await _look.Run(default);
        _tower.Due = [];

        (await _look.Run(default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_stop_finishes_what_is_in_hand_and_begins_no_more()
    {
        using var stop = new CancellationTokenSource();
        _tower.Due = [1, 2];
        _tower.OnRing = stop.Cancel;

        (await _look.Run(stop.Token)).ShouldBeNull();

        _tower.Rung.ShouldBe([1]);
        _log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void The_next_look_is_never_late_never_over_and_only_between_when_it_must_be()
    {
        var minutes = Gen.Choose(0, 200_000).Select(ticks => new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero).AddMilliseconds(ticks));
        var due = Gen.Choose(-100_000, 400_000).Select(milliseconds => (int?)milliseconds);
        var any = (from now in minutes from at in Gen.OneOf(due, Gen.Constant<int?>(null)) select (Now: now, Due: now.AddMilliseconds(at ?? 0), Known: at is not null)).ToArbitrary();

        Prop.ForAll(any, look =>
        {
            var regular = Policy.RegularLook(look.Now);
            var between = Policy.LookBetween(look.Now, look.Known ? look.Due : null);
            return regular > look.Now && regular - look.Now <= Policy.Look && regular.Ticks % Policy.Look.Ticks == 0
                && (between is null ? !look.Known || look.Due >= regular : look.Known && between >= look.Now && between < regular && (between == look.Due || look.Due < look.Now));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Pauses_grow_to_ten_minutes_and_no_further() => Prop.ForAll(Gen.Choose(1, 10_000).ToArbitrary(), failures =>
        Policy.PauseAfter(failures) >= Policy.FirstPause && Policy.PauseAfter(failures) <= Policy.LongestPause && Policy.PauseAfter(failures + 1) >= Policy.PauseAfter(failures))
        .Check(Config.QuickThrowOnFailure);

    /// <summary>What is due in these tests, and what becomes of it.</summary>
    private sealed class Tower
    {
        public int[] Due { get; set; } = [];

        public int[] Broken { get; set; } = [];

        public int[] Locked { get; set; } = [];

        public List<int> Rung { get; } = [];

        public int Tries { get; set; }

        public Action OnRing { get; set; } = () => { };
    }

    private sealed class Bells(Tower tower, TimeProvider time) : IDueWork
    {
        public string Name => "bells";

        public Task<IReadOnlyList<DueItem>> Due(DateTimeOffset now, DueItem? after, int limit, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<DueItem>>([.. tower.Due.Where(id => id > (after?.Id ?? 0) && !tower.Rung.Contains(id)).Take(limit).Select(id => new DueItem(id, time.GetUtcNow()))]);

        public Task<DateTimeOffset?> NextDue(DateTimeOffset now, CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(null);

        public ICommand<Done> CommandFor(int id) => new Ring(id);
    }

    [Allow(Role.System)]
    private sealed record Ring(int Id) : ICommand<Done>;

    private sealed class RingHandler(Tower tower) : ICommandHandler<Ring, Done>
    {
        public Task<Result<Done>> Handle(Ring command, CancellationToken cancellationToken)
        {
            tower.Tries++;
            if (tower.Broken.Contains(command.Id)) throw new InvalidOperationException("The rope is torn.");
            if (tower.Locked.Contains(command.Id)) return Task.FromResult<Result<Done>>(new Error("tower.locked"));
            tower.OnRing();
            tower.Rung.Add(command.Id);
            return Task.FromResult(Done.Ok);
        }
    }
}
