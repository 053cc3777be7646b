using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Delivery;

/// <summary>
/// Does what a mailing has to do, until there is nothing more or it is asked to stop: its recipients, its messages, what is to be done to these afterwards. May be
/// stopped or killed anywhere and run again: what it needs to know stands in the ledger.
/// </summary>
public sealed partial class MailingPump(
    IDeliveryLedger ledger, IBroadcaster broadcaster, MailingPolicy policy, IOwnCommands commands, TimeProvider time, ILogger<MailingPump> log)
{
    /// <summary>Recipients of one transaction.</summary>
    private const int Batch = 64;

    /// <summary>How often two who change a mailing at once may meet in a row.</summary>
    private const int Meetings = 5;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);

    /// <summary>Runs one mailing.</summary>
    /// <param name="mailingId">The mailing.</param>
    /// <param name="stop">Nothing more is begun; what is on the wire is waited for.</param>
    public async Task Run(int mailingId, CancellationToken stop)
    {
        if (await ledger.AtWork(mailingId, stop) is { State: MailingState.Preparing })
        {
            while (await ledger.Prepare(mailingId, stop)) stop.ThrowIfCancellationRequested();
            await Tell(new NotePrepared(mailingId));
        }

        while (await ledger.AtWork(mailingId, stop) is { State: MailingState.Running } mailing && !IsQuiet(mailing) && await SendAll(mailing, stop))
        {
            // It goes on in another way than it began: quietly, or paid.
        }

        if (await ledger.AtWork(mailingId, stop) is { Upkeep: not MailingUpkeep.None } sent) await KeepUp(sent, stop);
    }

    private bool IsQuiet(MailingAtWork mailing) => mailing.Quiet && policy.Quiet?.EndOf(time.GetUtcNow(), policy.Zone) is not null;

    /// <returns>Whether it has been changed meanwhile and goes on.</returns>
    private async Task<bool> SendAll(MailingAtWork mailing, CancellationToken stop)
    {
        var parcel = broadcaster.Pack(mailing.ToSend);
        await using var flight = new Flight(mailing.Id, parcel, ledger, broadcaster, policy, time, log, stop);
        var ended = Ended.Not;
        try
        {
            while (ended == Ended.Not && !stop.IsCancellationRequested && flight.Hold is null && !IsQuiet(mailing))
                ended = await SendSome(flight, parcel, mailing, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Asked to stop while it waited: what is on the wire is still settled below.
        }
        finally
        {
            await flight.Land();
        }

        if (flight.Hold is { } hold) await Tell(new HoldMailing(mailing.Id, hold.Reason, hold.Words));
        else if (ended == Ended.NobodyLeft) await Tell(new FinishMailing(mailing.Id));
        return ended == Ended.Changed && flight.Hold is null;
    }

    private async Task<Ended> SendSome(Flight flight, IParcel parcel, MailingAtWork mailing, CancellationToken stop)
    {
        if (flight.IsDoubtful) await Doubt(flight, stop);
        var free = Math.Min(Batch, await flight.Free(stop));
        var room = await broadcaster.Room(parcel.Messages, flight.IsTrusted ? free : 1, stop);
        Claim claim;
        try
        {
            claim = await ledger.Claim(flight.MailingId, room, stop);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // The database is away: nothing has been taken, so nothing can be lost. It is asked again until it is back.
            LogNoClaim(log, flight.MailingId, error.Message);
            await Task.Delay(FirstPause, time, stop);
            return Ended.Not;
        }

        foreach (var person in claim.People) flight.Send(person);
        // One message first: where Telegram refuses what the mailing says, one person is enough to find out.
        if (!flight.IsTrusted) await flight.Landed();
        if (claim.Looked == 0) return await Await(claim.NextAt, mailing, stop);
        return claim.Version == mailing.Version ? Ended.Not : Ended.Changed;
    }

    /// <summary>Nobody may be taken just now: who was turned away is waited for. A message of a series is looked at again when their time has come.</summary>
    private async Task<Ended> Await(DateTimeOffset? next, MailingAtWork mailing, CancellationToken stop)
    {
        if (next is not { } at || mailing.IsOfSeries) return Ended.NobodyLeft;

        var pause = at - time.GetUtcNow();
        await Task.Delay(pause < FirstPause ? FirstPause : pause < LongestPause ? pause : LongestPause, time, stop);
        return Ended.Not;
    }

    /// <summary>Telegram fails: it is given time, more each time, and then asked with one message.</summary>
    private async Task Doubt(Flight flight, CancellationToken stop)
    {
        await flight.Landed();
        var pause = FirstPause * Math.Pow(2, Math.Min(flight.Probe(), 10));
        await Task.Delay(pause < LongestPause ? pause : LongestPause, time, stop);
    }

    /// <summary>Changes the mailing itself, in the bot's own name.</summary>
    private async Task Tell(ICommand<Done> command)
    {
        for (var meeting = 1; ; meeting++)
        {
            var result = await commands.Run(command);
            // An admin who presses at the same moment was first: what is to be done is looked at anew.
            if (result.Error is not Conflict || meeting == Meetings) return;
        }
    }

    /// <summary>Why sending ended.</summary>
    private enum Ended
    {
        /// <summary>It goes on.</summary>
        Not,

        /// <summary>Nobody is left, or the mailing does not run any more.</summary>
        NobodyLeft,

        /// <summary>The mailing is another than it was when it began.</summary>
        Changed,
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mailing {MailingId} can't take recipients now: {Reason}")]
    private static partial void LogNoClaim(ILogger log, int mailingId, string reason);
}
