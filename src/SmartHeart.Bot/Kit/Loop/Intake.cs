using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Bot.Kit.Loop;

/// <summary>Stores updates, then queues them by chat, in the group by person; at start takes up what an earlier run left.</summary>
internal sealed partial class Intake : IIntake, IDisposable
{
    private const int Capacity = 10_000;
    private const int MaxAttempts = 3;
    private readonly IServiceScopeFactory _scopes;
    private readonly Finisher _finisher;
    private readonly ILogger<Intake> _log;
    private readonly ChatQueue<Work> _queue;

    public Intake(IServiceScopeFactory scopes, UpdateHandler handler, Finisher finisher, BotOptions options, ILogger<Intake> log)
    {
        (_scopes, _finisher, _log) = (scopes, finisher, log);
        _queue = new ChatQueue<Work>(options.Parallelism, Capacity, async work =>
        {
            if (work.IsLeft && !await Begin(work.Update.UpdateId)) return;
            if (await handler.Handle(work.Update, work.IsCommitted, () => Next(work.Update))) finisher.Add(work.Update.UpdateId);
        });
    }

    /// <summary>Updates queued or in hand.</summary>
    public int Depth => _queue.Count;

    /// <inheritdoc/>
    public async Task Accept(IReadOnlyList<Incoming> updates, CancellationToken cancellationToken)
    {
        if (updates.Count == 0) return;
        var rows = new InboxUpdate[updates.Count];
        for (var i = 0; i < rows.Length; i++) rows[i] = new InboxUpdate(updates[i].UpdateId, InboxState.Stored, IncomingJson.Write(updates[i]));
        IReadOnlyList<long> fresh;
        await using (var scope = _scopes.CreateAsyncScope())
            fresh = await scope.ServiceProvider.GetRequiredService<IInbox>().Accept(rows, cancellationToken);
        var next = 0;
        foreach (var update in updates)
        {
            if (next == fresh.Count) break;
            if (update.UpdateId != fresh[next]) continue;
            next++;
            await _queue.Enqueue(LaneOf(update), new Work(update), cancellationToken);
        }
    }

    /// <summary>Queues what an earlier run stored and did not finish.</summary>
    public async Task Resume(CancellationToken cancellationToken)
    {
        IReadOnlyList<InboxUpdate> left;
        await using (var scope = _scopes.CreateAsyncScope())
            left = await scope.ServiceProvider.GetRequiredService<IInbox>().Resume(MaxAttempts, cancellationToken);
        if (left.Count > 0) LogResumed(_log, left.Count);
        foreach (var row in left)
        {
            if (IncomingJson.Read(row.Payload) is { } update) await _queue.Enqueue(LaneOf(update), new Work(update, IsLeft: true, row.State == InboxState.Committed), cancellationToken);
            else Drop(row.UpdateId);
        }
    }

    private void Drop(long updateId)
    {
        LogUnreadable(_log, updateId);
        _finisher.Add(updateId);
    }

    /// <summary>Waits until what is in hand is answered; what is queued stays stored.</summary>
    public Task Close() => _queue.Close();

    /// <inheritdoc/>
    public void Dispose() => _queue.Dispose();

    private Incoming? Next(Incoming update) => _queue.TryPeek(LaneOf(update), out var next) ? next.Update : null;

    /// <summary>Order is kept within a private chat, and within what one person does in the group: nobody there waits for somebody else's screens.</summary>
    private static long LaneOf(Incoming update) => update.ChatId < 0 && update.SenderId != 0 ? -update.SenderId : update.ChatId;

    /// <summary>Counts the new attempt first, so that an update which ends the process is known by it. False: it stays stored for the next start.</summary>
    private async Task<bool> Begin(long updateId)
    {
        try
        {
            await using var scope = _scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IInbox>().Begin(updateId, CancellationToken.None);
            return true;
        }
        catch (Exception fault)
        {
            LogNotBegun(_log, updateId, fault);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Update {UpdateId} can't be taken up now; the next start does")]
    private static partial void LogNotBegun(ILogger log, long updateId, Exception fault);

    [LoggerMessage(Level = LogLevel.Information, Message = "Taking up {Count} updates that an earlier run left unfinished")]
    private static partial void LogResumed(ILogger log, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Update {UpdateId} was stored by another version and can't be read; it is dropped")]
    private static partial void LogUnreadable(ILogger log, long updateId);

    /// <param name="Update">The update.</param>
    /// <param name="IsLeft">An earlier run stored it and did not finish.</param>
    /// <param name="IsCommitted">What it changes is durable already.</param>
    private readonly record struct Work(Incoming Update, bool IsLeft = false, bool IsCommitted = false);
}
