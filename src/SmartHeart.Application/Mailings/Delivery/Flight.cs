using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Delivery;

/// <summary>
/// The messages of one mailing that are on the wire: a bounded number of them, each from its claim until what became of it is durable. Outcomes are written in
/// batches; while the database can't, they are kept and nothing further is claimed.
/// </summary>
internal sealed partial class Flight : IAsyncDisposable
{
    private const int SettledAtOnce = 256;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly IParcel _parcel;
    private readonly IDeliveryLedger _ledger;
    private readonly IBroadcaster _broadcaster;
    private readonly MailingPolicy _policy;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly CancellationTokenSource _farewell = new();
    private readonly CancellationTokenRegistration _stopping;
    private readonly Channel<Settlement> _outcomes = Channel.CreateUnbounded<Settlement>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SemaphoreSlim _slots;
    private readonly Task _settling;
    private int _failures;
    private int _probes;
    private volatile Belief _belief = Belief.New;
    private volatile Stop? _hold;

    /// <param name="mailingId">The mailing.</param>
    /// <param name="parcel">What it says.</param>
    /// <param name="ledger">Where outcomes are kept.</param>
    /// <param name="broadcaster">Sends.</param>
    /// <param name="policy">How many at once, and how patiently.</param>
    /// <param name="time">Time.</param>
    /// <param name="log">Told when outcomes can't be kept.</param>
    /// <param name="stop">From then on answers are waited for only for a while.</param>
    public Flight(
        int mailingId, IParcel parcel, IDeliveryLedger ledger, IBroadcaster broadcaster, MailingPolicy policy, TimeProvider time, ILogger log, CancellationToken stop)
    {
        (MailingId, _parcel, _ledger, _broadcaster, _policy, _time, _log) = (mailingId, parcel, ledger, broadcaster, policy, time, log);
        _slots = new SemaphoreSlim(policy.InFlight, policy.InFlight);
        _stopping = stop.UnsafeRegister(static flight => ((Flight)flight!).SayFarewell(), this);
        _settling = SettleAll();
    }

    /// <summary>The mailing.</summary>
    public int MailingId { get; }

    /// <summary>Why the mailing must be held; null for not.</summary>
    public Stop? Hold => _hold;

    /// <summary>Whether Telegram took a message of this flight lately: before that, and after a fault of the server, one is sent at a time.</summary>
    public bool IsTrusted => _belief == Belief.Trusted;

    /// <summary>Whether the server failed and has to be given time.</summary>
    public bool IsDoubtful => _belief == Belief.Doubtful;

    /// <summary>Waits until somebody more may be sent to; returns to how many.</summary>
    public async ValueTask<int> Free(CancellationToken cancellationToken)
    {
        await _slots.WaitAsync(cancellationToken);
        return _slots.Release() + 1;
    }

    /// <summary>Sends to somebody who was claimed.</summary>
    public void Send(ClaimedPerson person)
    {
        // There is a slot: only this caller takes them, and it asked before it claimed.
        if (!_slots.Wait(0, CancellationToken.None)) throw new InvalidOperationException("More were claimed than may be on the wire.");
        _ = Deliver(person);
    }

    /// <summary>Notes one more question to a server that failed; returns how many came before.</summary>
    public int Probe()
    {
        _belief = Belief.New;
        return _probes++;
    }

    /// <summary>Returns when nothing is on the wire and every outcome is durable.</summary>
    public async Task Landed()
    {
        for (var i = 0; i < _policy.InFlight; i++) await _slots.WaitAsync(CancellationToken.None);
        _slots.Release(_policy.InFlight);
    }

    /// <summary>The same for good; after a stop it returns in any case once the farewell is over.</summary>
    public async Task Land()
    {
        var landed = Landed();
        if (await Task.WhenAny(landed, Over()) == landed) await landed;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Whatever ended the flight: outcomes that come are still written down.
        await _farewell.CancelAsync();
        await Land();
        _outcomes.Writer.TryComplete();
        await _settling;
        await _stopping.DisposeAsync();
        _farewell.Dispose();
    }

    private void SayFarewell()
    {
        // A little less than the wait itself: a call that is broken off still has its outcome written.
        _farewell.CancelAfter(_policy.Farewell);
    }

    private async Task Over()
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, _time, _farewell.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.Delay(Pause, _time, CancellationToken.None);
    }

    private async Task Deliver(ClaimedPerson person)
    {
        Settlement outcome;
        try
        {
            outcome = Note(person, await _broadcaster.Send(_parcel, person.TelegramId, person.Language, _farewell.Token));
        }
        catch (OperationCanceledException)
        {
            // Stopped before it left.
            outcome = new Settlement(person, RecipientState.Pending, NeverLeft: true);
        }
        catch (Exception error)
        {
            // A bug of ours after it may have left: told, and never repeated.
            LogBroken(_log, MailingId, person.UserId, error);
            outcome = Failed(person, new ParcelDelivery(DeliveryState.Unknown, Words: error.GetType().Name));
        }

        _outcomes.Writer.TryWrite(outcome.Words is { Length: > Recipient.MaxWords } words ? outcome with { Words = words[..Recipient.MaxWords] } : outcome);
    }

    private Settlement Note(ClaimedPerson person, ParcelDelivery delivery)
    {
        switch (delivery.State)
        {
            case DeliveryState.Sent:
                (_belief, _probes) = (Belief.Trusted, 0);
                Interlocked.Exchange(ref _failures, 0);
                return new Settlement(person, RecipientState.Sent, delivery.MessageId, delivery.MoreIds, delivery.Words);
            case DeliveryState.Blocked:
                Interlocked.Exchange(ref _failures, 0);
                return new Settlement(person, RecipientState.Blocked, Words: delivery.Words);
            case DeliveryState.Deactivated:
                Interlocked.Exchange(ref _failures, 0);
                return new Settlement(person, RecipientState.Deactivated, Words: delivery.Words);
            case DeliveryState.ContentFault:
                _hold ??= new Stop(PauseReason.Content, delivery.Words);
                return new Settlement(person, RecipientState.Pending, Words: delivery.Words);
            case DeliveryState.Retry:
                return TurnedAway(person, delivery);
            default:
                return Failed(person, delivery);
        }
    }

    /// <summary>
    /// Nothing was done. A 429 is no fault of anybody's, and the gate waits as long as it says. Whoever else is turned away waits in the ledger and gives the
    /// place to others: it may be the server, or this one person. Without a connection it was no attempt, however long that lasts.
    /// </summary>
    private Settlement TurnedAway(ClaimedPerson person, ParcelDelivery delivery)
    {
        if (delivery.RetryAfter is not null) return new Settlement(person, RecipientState.Pending, Words: delivery.Words);

        _belief = Belief.Doubtful;
        if (delivery.NeverLeft) return new Settlement(person, RecipientState.Pending, Words: delivery.Words, Wait: _policy.FirstWait, NeverLeft: true);
        return person.Attempts < _policy.MaxAttempts
            ? new Settlement(person, RecipientState.Pending, Words: delivery.Words, Wait: _policy.WaitAfter(person.Attempts))
            : new Settlement(person, RecipientState.Failed, Words: delivery.Words);
    }

    private Settlement Failed(ClaimedPerson person, ParcelDelivery delivery)
    {
        if (Interlocked.Increment(ref _failures) >= _policy.FailuresInARow) _hold ??= new Stop(PauseReason.Failures, delivery.Words);
        return new Settlement(
            person, delivery.State == DeliveryState.Unknown ? RecipientState.Unknown : RecipientState.Failed, delivery.MessageId, delivery.MoreIds, delivery.Words);
    }

    private async Task SettleAll()
    {
        await Task.Yield();
        var batch = new List<Settlement>(SettledAtOnce);
        while (await _outcomes.Reader.WaitToReadAsync(CancellationToken.None))
        {
            while (batch.Count < SettledAtOnce && _outcomes.Reader.TryRead(out var outcome)) batch.Add(outcome);
            await Settle(batch);
            _slots.Release(batch.Count);
            batch.Clear();
        }
    }

    /// <summary>Keeps trying: an outcome that is not written down would look as if nobody knew it.</summary>
    private async Task Settle(List<Settlement> batch)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await _ledger.Settle(MailingId, batch, CancellationToken.None);
                return;
            }
            catch (Exception error)
            {
                if (tries == 1) LogUnsettled(_log, MailingId, batch.Count, error.Message);
                if (_farewell.IsCancellationRequested) return;
                await Task.Delay(Pause, _time, _farewell.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>What the last answers say of the server.</summary>
    private enum Belief
    {
        /// <summary>Nothing yet: one message is sent to find out.</summary>
        New,

        /// <summary>It takes messages.</summary>
        Trusted,

        /// <summary>It failed.</summary>
        Doubtful,
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Mailing {MailingId}, person {UserId}: sending broke")]
    private static partial void LogBroken(ILogger log, int mailingId, int userId, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "Mailing {MailingId}: {Count} outcomes can't be written down yet: {Reason}")]
    private static partial void LogUnsettled(ILogger log, int mailingId, int count, string reason);
}

/// <summary>Why a mailing is to be held.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Words">Telegram's words; null for none.</param>
internal sealed record Stop(PauseReason Reason, string? Words);
