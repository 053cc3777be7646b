using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>Two hosts on one database, by a clock that stands still until it is told to move.</summary>
public sealed class TwoHostsTests : IAsyncLifetime
{
    private const int People = 80;
    private static readonly MailingPolicy Policy = new() { InFlight = 6, Lease = TimeSpan.FromSeconds(30), Patience = TimeSpan.FromMinutes(3) };
    private readonly ChancyTelegram _telegram = new(_ => new ParcelDelivery(DeliveryState.Sent, 1));
    private readonly int _seed = Random.Shared.Next();
    private PumpedMailing _mailing = null!;
    private SendingHost _first = null!;
    private SendingHost _second = null!;

    public async Task InitializeAsync()
    {
        _mailing = await PumpedMailing.Start(People, _telegram, Policy, shared: true);
        (_first, _second) = (new SendingHost(_mailing.App, _telegram), new SendingHost(_mailing.App, _telegram));
        _first.SleepAt(new Random(_seed).Next(1, People / 2));
    }

    public async Task DisposeAsync()
    {
        await _first.DisposeAsync();
        await _second.DisposeAsync();
        await _mailing.DisposeAsync();
    }

    [Fact]
    public async Task One_of_them_sends_and_the_other_only_when_it_has_stopped()
    {
        await FirstFallsAsleep();
        await _second.Start();
        await _second.Look();
        _first.Wake();
        var stopping = _first.Stop();
        await Until(() => stopping.IsCompleted, "an orderly stop");
        var left = People - _first.Sent;
        _second.Sent.ShouldBe(0, $"seed {_seed}");

        // The lease has not run out: the first one gave it back.
        await SecondLooksUntilFinished();
        _second.Sent.ShouldBe(left, $"seed {_seed}");
        await EverybodyHasItOnce();
    }

    [Fact]
    public async Task While_the_lease_of_one_that_sleeps_runs_the_other_takes_nobody_and_after_it_the_rest()
    {
        await FirstFallsAsleep();
        await _second.Start();
        _mailing.App.Time.Advance(Policy.Lease - TimeSpan.FromSeconds(1));
        await _second.Look();
        await _second.Look();
        _second.Sent.ShouldBe(0, $"seed {_seed}");

        _mailing.App.Time.Advance(TimeSpan.FromSeconds(1));
        await SecondSendsTheRest();
        (await _mailing.Read()).State.ShouldBe(MailingState.Running, $"nobody knows yet of those on the first one's wire; seed {_seed}");

        _mailing.App.Time.Advance(2 * Policy.Patience);
        await _second.Look();
        await SecondLooksUntilFinished();
        var counts = await _mailing.Count();
        counts.GetValueOrDefault(RecipientState.Unknown).ShouldBeInRange(1, Policy.InFlight, $"seed {_seed}");
        (counts[RecipientState.Sent] + counts[RecipientState.Unknown]).ShouldBe(People, $"seed {_seed}");

        // It wakes long after: what it had on the wire is told late, and nobody gets anything more from it.
        var begun = _first.Sent;
        _first.Wake();
        await _first.Look();
        await UntilCounted(RecipientState.Sent, People);
        _first.Sent.ShouldBe(begun, $"seed {_seed}");
        await EverybodyHasItOnce();
    }

    [Fact]
    public async Task One_that_comes_back_late_takes_nobody_while_the_other_sends()
    {
        await FirstFallsAsleep();
        _mailing.App.Time.Advance(Policy.Lease);
        _second.SleepAt(1);
        await _second.Start();
        await Until(() => _second.IsAsleep, "the other in the middle of the mailing");

        var claimed = await Left();
        _first.WakeSending();
        await Until(() => _first.InVain > 0, "a claim of the first one that finds nobody");
        (await Left()).ShouldBe(claimed, $"seed {_seed}");
        _first.Wake();
        await _first.Look();
        _second.Wake();
        await SecondLooksUntilFinished();
        await EverybodyHasItOnce();
    }

    private async Task FirstFallsAsleep()
    {
        await _first.Start();
        await Until(() => _first.IsAsleep, "the first one in the middle of the mailing");
    }

    private async Task<int> Left() => (await _mailing.Count()).GetValueOrDefault(RecipientState.Pending);

    private async Task SecondSendsTheRest()
    {
        await _second.Look();
        await UntilCounted(RecipientState.Pending, 0);
        await Until(() => _second.HasSettled, "what became of all that the other sent");
    }

    private async Task SecondLooksUntilFinished()
    {
        for (var tries = 0; (await _mailing.Read()).State != MailingState.Finished; tries++)
        {
            tries.ShouldBeLessThan(2000, $"it is not finished; seed {_seed}");
            await _second.Look();
            await Task.Delay(10);
        }
    }

    private async Task UntilCounted(RecipientState state, int count)
    {
        for (var tries = 0; (await _mailing.Count()).GetValueOrDefault(state) != count; tries++)
        {
            tries.ShouldBeLessThan(2000, $"{state} is not {count}; seed {_seed}");
            await Task.Delay(10);
        }
    }

    private async Task EverybodyHasItOnce()
    {
        (await _mailing.Count()).ShouldBe(new Dictionary<RecipientState, int> { [RecipientState.Sent] = People }, $"seed {_seed}");
        await _mailing.AddsUp();
        _telegram.Arrived.Count.ShouldBe(People, $"seed {_seed}");
        _telegram.Arrived.Values.ShouldAllBe(count => count == 1, $"somebody got it twice; seed {_seed}");
    }

    private Task Until(Func<bool> isSo, string what) => SendingHost.Until(isSo, $"{what}; seed {_seed}");
}
