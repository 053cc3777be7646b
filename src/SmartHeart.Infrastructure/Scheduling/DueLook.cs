using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Scheduling;

/// <summary>
/// Looks once for what is due of one kind of work, and does it: each item in a scope and a unit of work of its own, so that one that fails holds up no other.
/// </summary>
internal sealed partial class DueLook<TWork>(IServiceScopeFactory scopes, IOwnCommands commands, SchedulePolicy policy, TimeProvider time, ILogger<DueLook<TWork>> logger)
    where TWork : IDueWork
{
    // Kept in memory alone: after a restart everything that is due is tried at once.
    private readonly Dictionary<int, Failure> _failed = [];
    private int _blindLooks;

    /// <summary>Does what is due.</summary>
    /// <returns>When to look again before the next regular look, UTC; null for not. An unreachable database is a reason to look again soon, not to end.</returns>
    public async Task<DateTimeOffset?> Run(CancellationToken cancellationToken)
    {
        var name = typeof(TWork).Name;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var work = (IDueWork)scope.ServiceProvider.GetRequiredService<TWork>();
            name = work.Name;
            await DoDue(work, cancellationToken);
            var due = await work.NextDue(time.GetUtcNow(), cancellationToken);
            if (_blindLooks > 0) LogSeeingAgain(logger, name);
            _blindLooks = 0;
            return policy.LookBetween(time.GetUtcNow(), Earlier(due, NextTry));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception error)
        {
            if (_blindLooks++ == 0) LogBlind(logger, name, error);
            return policy.LookBetween(time.GetUtcNow(), time.GetUtcNow() + policy.PauseAfter(_blindLooks));
        }
    }

    private DateTimeOffset? NextTry => _failed.Count == 0 ? null : _failed.Values.Min(failure => failure.TryAt);

    private async Task DoDue(IDueWork work, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var seen = new HashSet<int>();
        DueItem? last = null;
        while (await work.Due(now, last, policy.Batch, cancellationToken) is { Count: > 0 } due)
        {
            foreach (var item in due)
            {
                cancellationToken.ThrowIfCancellationRequested();
                seen.Add(item.Id);
                if (!_failed.TryGetValue(item.Id, out var failure) || failure.TryAt <= time.GetUtcNow()) await Do(work, item.Id);
            }

            last = due[^1];
        }

        // What is not due any more was done elsewhere, taken off or deleted.
        foreach (var gone in _failed.Keys.Except(seen).ToList()) _failed.Remove(gone);
    }

    /// <summary>Once begun it is finished, also when the process is asked to stop: it is one short transaction.</summary>
    private async Task Do(IDueWork work, int id)
    {
        try
        {
            var result = await commands.Run(work.CommandFor(id));
            if (result.Error is not { } refusal)
            {
                _failed.Remove(id);
                return;
            }

            if (Note(id) == 1) LogRefused(logger, work.Name, id, refusal.Code);
        }
        catch (Exception error)
        {
            if (Note(id) == 1) LogFailed(logger, work.Name, id, error);
        }
    }

    /// <summary>Counts the failure and puts the item off; returns how many it has.</summary>
    private int Note(int id)
    {
        var times = _failed.TryGetValue(id, out var failure) ? failure.Times + 1 : 1;
        _failed[id] = new Failure(times, time.GetUtcNow() + policy.PauseAfter(times));
        return times;
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other ?? one : one;

    [LoggerMessage(Level = LogLevel.Error, Message = "Due {Work}: can't look now, trying again until it works")]
    private static partial void LogBlind(ILogger logger, string work, Exception error);

    [LoggerMessage(Level = LogLevel.Information, Message = "Due {Work}: looking again")]
    private static partial void LogSeeingAgain(ILogger logger, string work);

    [LoggerMessage(Level = LogLevel.Error, Message = "Due {Work}: {Id} failed, trying again until it works")]
    private static partial void LogFailed(ILogger logger, string work, int id, Exception error);

    [LoggerMessage(Level = LogLevel.Information, Message = "Due {Work}: {Id} was refused, {Reason}; trying again")]
    private static partial void LogRefused(ILogger logger, string work, int id, string reason);

    private readonly record struct Failure(int Times, DateTimeOffset TryAt);
}
