using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;
using SmartHeart.Infrastructure.Mailings.Ledger;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>Which of several hosts sends.</summary>
public sealed class LeaseTests : IAsyncLifetime
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private PumpedMailing _mailing = null!;
    private DeliveryLedger _one = null!;
    private DeliveryLedger _other = null!;

    public async Task InitializeAsync()
    {
        var telegram = new ChancyTelegram(_ => new ParcelDelivery(DeliveryState.Sent, 1));
        _mailing = await PumpedMailing.Start(10, telegram, new MailingPolicy { Lease = Lease }, shared: true);
        await _mailing.Prepare();
        (_one, _other) = (NewHost(), NewHost());
    }

    public async Task DisposeAsync() => await _mailing.DisposeAsync();

    [Fact]
    public async Task Who_asks_first_sends_as_long_as_it_asks_again_in_time()
    {
        for (var time = 0; time < 5; time++)
        {
            (await _one.IsSender(default)).ShouldBeTrue();
            (await _other.IsSender(default)).ShouldBeFalse();
            _mailing.App.Time.Advance(Lease - TimeSpan.FromTicks(1));
        }
    }

    [Fact]
    public async Task Who_did_not_ask_for_the_length_of_the_lease_has_lost_it_to_whoever_asks()
    {
        await _one.IsSender(default);
        _mailing.App.Time.Advance(Lease);
        (await _other.IsSender(default)).ShouldBeTrue();
        (await _one.IsSender(default)).ShouldBeFalse();
        _mailing.App.Time.Advance(Lease);
        (await _one.IsSender(default)).ShouldBeTrue();
    }

    [Fact]
    public async Task Who_steps_down_lets_the_other_send_at_once_and_takes_nothing_from_another()
    {
        await _one.IsSender(default);
        await _other.StepDown(default);
        (await _other.IsSender(default)).ShouldBeFalse();
        await _one.StepDown(default);
        (await _other.IsSender(default)).ShouldBeTrue();
    }

    [Fact]
    public async Task Of_many_who_ask_at_once_one_sends()
    {
        for (var round = 0; round < 10; round++)
        {
            var hosts = Enumerable.Range(0, 8).Select(_ => NewHost()).ToList();
            (await Task.WhenAll(hosts.Select(host => Task.Run(() => host.IsSender(default))))).Count(may => may).ShouldBe(1);
            (await _mailing.App.All<Scheduling.Lease>()).Count.ShouldBe(1);
            _mailing.App.Time.Advance(Lease);
        }
    }

    [Fact]
    public async Task Who_has_lost_the_lease_takes_no_recipients_and_may_still_say_what_became_of_those_it_has()
    {
        await _one.IsSender(default);
        var person = (await _one.Claim(_mailing.Id, 1, default)).People.Single();
        _mailing.App.Time.Advance(Lease);
        // Nobody else has it yet: what it takes is taken once.
        (await _one.Claim(_mailing.Id, 1, default)).People.Count.ShouldBe(1);
        await _other.IsSender(default);

        (await _one.Claim(_mailing.Id, 5, default)).Looked.ShouldBe(0);
        await _one.Settle(_mailing.Id, [new Settlement(person, RecipientState.Sent, 5)], default);
        (await _mailing.Count())[RecipientState.Sent].ShouldBe(1);
        (await _other.Claim(_mailing.Id, 100, default)).People.Count.ShouldBe(8);
    }

    private DeliveryLedger NewHost() => ActivatorUtilities.CreateInstance<DeliveryLedger>(_mailing.App.Services);
}
