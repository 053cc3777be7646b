using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Statistics;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Statistics;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Statistics;

/// <summary>Days that are to be counted anew: one a look, and the next look is soon while any is left.</summary>
internal sealed class DueRecounts(SmartHeartDbContext context) : IDueWork
{
    /// <summary>For the updates of people, which come first.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public string Name => "recount";

    private IQueryable<Tally> Asked => context.Set<Tally>().Where(tally => tally.RecountDay != null);

    public async Task<IReadOnlyList<DueItem>> Due(DateTimeOffset now, DueItem? after, int limit, CancellationToken cancellationToken)
    {
        var last = after?.Id ?? 0;
        return await Asked.Where(tally => tally.Id > last).OrderBy(tally => tally.Id).Take(limit).Select(tally => new DueItem(tally.Id, now)).ToListAsync(cancellationToken);
    }

    public async Task<DateTimeOffset?> NextDue(DateTimeOffset now, CancellationToken cancellationToken) => await Asked.AnyAsync(cancellationToken) ? now + Pause : null;

    public ICommand<Done> CommandFor(int id) => new RecountDay();
}
