using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Serial;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Mailings.Serial;

/// <summary>Messages of series that run, each to be looked at every minute; those that go by when people were last seen every hour, since all people are gone through.</summary>
internal sealed class DueSeries(SmartHeartDbContext context) : IDueWork
{
    // A little less than the time between two looks: one that begins some milliseconds early must not count for nothing.
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(50);
    private static readonly TimeSpan Seldom = TimeSpan.FromMinutes(59);

    public string Name => "series";

    public async Task<IReadOnlyList<DueItem>> Due(DateTimeOffset now, DueItem? after, int limit, CancellationToken cancellationToken)
    {
        var (soon, late) = (now - Often, now - Seldom);
        var due = context.Set<Series>().AsNoTracking().Where(series => series.ActiveSince != null)
            .SelectMany(series => series.Steps, (series, step) => new { series.Trigger, step.Id, step.LookedUpTo })
            .Where(step => step.LookedUpTo <= soon && (step.Trigger != SeriesTrigger.Inactive || step.LookedUpTo <= late));
        if (after is { Id: var id, At: var at }) due = due.Where(step => step.LookedUpTo >= at && (step.LookedUpTo > at || step.Id > id));
        return await due.OrderBy(step => step.LookedUpTo).ThenBy(step => step.Id).Take(limit)
            .Select(step => new DueItem(step.Id, step.LookedUpTo)).ToListAsync(cancellationToken);
    }

    /// <summary>The regular looks are often enough.</summary>
    public Task<DateTimeOffset?> NextDue(DateTimeOffset now, CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(null);

    public ICommand<Done> CommandFor(int id) => new LookAtSeries(id);
}
