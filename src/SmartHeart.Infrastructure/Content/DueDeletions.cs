using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Common;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

/// <summary>Deleted items that are to be cleared away: some of each a look, and the next look is soon while anything is left.</summary>
internal sealed class DueDeletions(SmartHeartDbContext context) : IDueWork
{
    /// <summary>For the updates of people, which come first.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public string Name => "deletion";

    // In the order of ids: whichever was deleted first, nobody waits for any of them.
    public async Task<IReadOnlyList<DueItem>> Due(DateTimeOffset now, DueItem? after, int limit, CancellationToken cancellationToken)
    {
        var last = after?.Id ?? 0;
        return await context.Deleted().Where(item => item.Id > last).OrderBy(item => item.Id).Take(limit)
            .Select(item => new DueItem(item.Id, item.UpdatedAt)).ToListAsync(cancellationToken);
    }

    public async Task<DateTimeOffset?> NextDue(DateTimeOffset now, CancellationToken cancellationToken) =>
        await context.Deleted().AnyAsync(cancellationToken) ? now + Pause : null;

    public ICommand<Done> CommandFor(int id) => new ClearDeletedContent(id);
}
