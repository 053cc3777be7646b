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
    /// <returns>How many entries were claimed; 0 when nothing was due.</returns>
    Task<int> RunOnce(CancellationToken cancellationToken);
}

internal sealed partial class OutboxLane<TMessage>(
    IServiceScopeFactory scopes, IWriter writer, Statements statements, OutboxPolicy policy, TimeProvider time,
    ILogger<OutboxLane<TMessage>> logger) : IOutboxLane
    where TMessage : IOutboxMessage
{
    /// <summary>An orderly stop is no failed attempt.</summary>
    private static readonly OutboxVerdict Stopped = OutboxVerdict.Retry("stopped");

    public string Type => TMessage.Type;

    public async Task<int> RunOnce(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var handler = scope.ServiceProvider.GetRequiredService<IOutboxHandler<TMessage>>();
        var now = time.GetUtcNow();
        var claim = statements.ClaimOutbox(Type, handler.BatchSize, now, now + (handler.Longest ?? policy.Lease));
        var claimed = await writer.Query(claim, row => new Claimed(row.GetInt64(0), row.GetString(1), row.GetInt32(2)), cancellationToken);
        if (claimed.Count == 0)
            return 0;

        // The statement that claims returns its rows in no order.
        claimed.Sort((left, right) => left.Id.CompareTo(right.Id));
        var readable = await SetAsideUnreadable(claimed);
        if (readable.Count > 0)
            await Settle([.. readable.Select(pair => pair.Entry)], await Handle(handler, [.. readable.Select(pair => pair.Message)], cancellationToken));
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

    private async Task<List<(Claimed Entry, TMessage Message)>> SetAsideUnreadable(List<Claimed> claimed)
    {
        var readable = new List<(Claimed, TMessage)>(claimed.Count);
        foreach (var entry in claimed)
        {
            // More begun than allowed to fail: the process died in the middle of it again and again.
            if (entry.Attempts > policy.MaxAttempts)
                await Settle([entry], OutboxVerdict.Parked($"gave up after {policy.MaxAttempts} attempts"));
            else if (Read(entry) is { } message)
                readable.Add((entry, message));
            else
                await Settle([entry], OutboxVerdict.Parked("unreadable payload"));
        }

        return readable;
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
    private Task Settle(List<Claimed> entries, OutboxVerdict? verdict) => writer.Run(
        async (session, token) =>
        {
            foreach (var entry in entries)
                await session.Execute(Outcome(entry, verdict), token);
        },
        CancellationToken.None);

    private Statement Outcome(Claimed entry, OutboxVerdict? verdict)
    {
        var now = time.GetUtcNow();
        if (verdict is null)
            return statements.FinishOutbox(entry.Id);
        if (ReferenceEquals(verdict, Stopped))
            return statements.ReleaseOutbox(entry.Id);
        if (verdict.Park || entry.Attempts >= policy.MaxAttempts)
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
