using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Outbox;

/// <summary>The entries of one type, worked off batch after batch.</summary>
internal interface IOutboxLane
{
    string Type { get; }

    /// <summary>Handles one batch of what is due.</summary>
    /// <returns>How many entries were claimed; 0 when nothing was due, or the type rests.</returns>
    Task<int> RunOnce(CancellationToken cancellationToken);
}

internal sealed partial class OutboxLane<TMessage>(
    IServiceScopeFactory scopes, IWriter writer, Statements statements, OutboxSignals signals, OutboxPolicy policy, TimeProvider time,
    ILogger<OutboxLane<TMessage>> logger) : IOutboxLane
    where TMessage : IOutboxMessage
{
    /// <summary>An orderly stop is no failed attempt.</summary>
    private static readonly OutboxVerdict Stopped = OutboxVerdict.Retry("stopped");

    public string Type => TMessage.Type;

    public async Task<int> RunOnce(CancellationToken cancellationToken)
    {
        if (signals.For(Type).RestLeft(time.GetUtcNow()) > TimeSpan.Zero)
            return 0;

        await using var scope = scopes.CreateAsyncScope();
        var handler = scope.ServiceProvider.GetRequiredService<IOutboxHandler<TMessage>>();
        var now = time.GetUtcNow();
        var claim = statements.ClaimOutbox(Type, handler.BatchSize, now, now + (handler.Longest ?? policy.Lease));
        var claimed = await writer.Query(claim, row => new Claimed(row.GetInt64(0), row.GetString(1), row.GetInt32(2)), cancellationToken);
        if (claimed.Count == 0)
            return 0;

        // The statement that claims returns its rows in no order.
        claimed.Sort((left, right) => left.Id.CompareTo(right.Id));
        var readable = await SetAsideUnreadable(handler, claimed, cancellationToken);
        scope.ServiceProvider.GetRequiredService<OutboxProgress>().Take([.. readable.Select(pair => pair.Entry.Id)]);
        if (readable.Count > 0)
            await Settle(handler, readable, await Handle(handler, [.. readable.Select(pair => pair.Message)], cancellationToken), cancellationToken);
        return claimed.Count;
    }

    private async Task<OutboxVerdict?> Handle(IOutboxHandler<TMessage> handler, List<TMessage> messages, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter((handler.Longest ?? policy.Lease) * 0.9);
        try
        {
            return await handler.Handle(messages, limit.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Stopped;
        }
        catch (Exception error)
        {
            LogFailed(logger, Type, error);
            return OutboxVerdict.Retry(error.GetType().Name);
        }
    }

    private async Task<List<(Claimed Entry, TMessage Message)>> SetAsideUnreadable(
        IOutboxHandler<TMessage> handler, List<Claimed> claimed, CancellationToken cancellationToken)
    {
        var readable = new List<(Claimed, TMessage)>(claimed.Count);
        foreach (var entry in claimed)
        {
            if (Read(entry) is not { } message)
                await Settle([(entry, OutboxVerdict.Parked("unreadable payload"))]);
            // More begun than allowed to fail: the process died in the middle of it again and again.
            else if (entry.Attempts > policy.MaxAttempts)
                await GiveUp(handler, entry, message, $"gave up after {policy.MaxAttempts} attempts", cancellationToken);
            else
                readable.Add((entry, message));
        }

        return readable;
    }

    /// <summary>What became of the batch is noted at once; those that have failed for the last time are given up then, one by one.</summary>
    private async Task Settle(
        IOutboxHandler<TMessage> handler, List<(Claimed Entry, TMessage Message)> batch, OutboxVerdict? verdict, CancellationToken cancellationToken)
    {
        var settled = batch.Select((pair, place) => (pair.Entry, pair.Message, Verdict: OfPlace(verdict, place))).ToList();
        await Settle([.. settled.Where(one => !IsLast(one.Entry, one.Verdict)).Select(one => (one.Entry, one.Verdict))]);
        foreach (var (entry, message, own) in settled.Where(one => IsLast(one.Entry, one.Verdict)))
            await GiveUp(handler, entry, message, own!.Reason, cancellationToken);

        if (settled.Select(one => one.Verdict).Where(own => own is { Rests: true }).Max(own => own!.After) is { } rest)
            signals.For(Type).Rest(time.GetUtcNow() + rest);
    }

    private static OutboxVerdict? OfPlace(OutboxVerdict? verdict, int place) => verdict is { OfEach.Count: > 0 } ? verdict.OfEach[place] : verdict;

    private bool IsLast(Claimed entry, OutboxVerdict? verdict) =>
        verdict is { Park: false, Rests: false, Postpones: false } && !ReferenceEquals(verdict, Stopped) && entry.Attempts >= policy.MaxAttempts;

    private async Task GiveUp(IOutboxHandler<TMessage> handler, Claimed entry, TMessage message, string reason, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(policy.Lease * 0.9);
        try
        {
            await Settle([(entry, await handler.GiveUp(message, reason, limit.Token) ? null : OutboxVerdict.Parked(reason))]);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await Settle([(entry, Stopped)]);
        }
        catch (Exception error)
        {
            // Set aside now, what it stood for would never come to its end.
            LogFailed(logger, Type, error);
            await writer.Execute(statements.RetryOutbox(entry.Id, time.GetUtcNow() + policy.PauseAfter(entry.Attempts), reason), CancellationToken.None);
        }
    }

    private static TMessage? Read(Claimed entry)
    {
        try
        {
            return OutboxJson.Read<TMessage>(entry.Payload);
        }
        catch (System.Text.Json.JsonException)
        {
            return default;
        }
    }

    // What was done is noted even when the process is asked to stop: else it would be done twice.
    private Task Settle(List<(Claimed Entry, OutboxVerdict? Verdict)> entries) => writer.Run(
        async (session, token) =>
        {
            foreach (var (entry, verdict) in entries)
                await session.Execute(Outcome(entry, verdict), token);
        },
        CancellationToken.None);

    private Statement Outcome(Claimed entry, OutboxVerdict? verdict)
    {
        var now = time.GetUtcNow();
        if (verdict is null)
            return statements.FinishOutbox(entry.Id);
        if (verdict.Rests || ReferenceEquals(verdict, Stopped))
            return statements.ReleaseOutbox(entry.Id);
        if (verdict.Postpones)
            return statements.PostponeOutbox(entry.Id, now + verdict.After!.Value, verdict.Reason);
        if (verdict.Park)
        {
            LogParked(logger, Type, entry.Id, verdict.Reason);
            return statements.ParkOutbox(entry.Id, now, verdict.Reason);
        }

        var pause = policy.PauseAfter(entry.Attempts);
        return statements.RetryOutbox(entry.Id, now + (verdict.After > pause ? verdict.After.Value : pause), verdict.Reason);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Outbox {Type}: the handler failed")]
    private static partial void LogFailed(ILogger logger, string type, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Outbox {Type}: entry {Id} is set aside: {Reason}")]
    private static partial void LogParked(ILogger logger, string type, long id, string reason);

    private sealed record Claimed(long Id, string Payload, int Attempts);
}
