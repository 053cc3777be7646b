using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

/// <summary>Items whose time of publication comes.</summary>
internal sealed class DueContent(SmartHeartDbContext context) : IDueWork
{
    public string Name => "publication";

    private IQueryable<ContentItem> Scheduled => context.Set<ContentItem>().AsNoTracking().Where(item => item.Status == ContentStatus.Scheduled);

    public async Task<IReadOnlyList<DueItem>> Due(DateTimeOffset now, DueItem? after, int limit, CancellationToken cancellationToken)
    {
        var due = Scheduled.Where(item => item.PublishAt <= now);
        // Written so that the database can start at the key in its index: the first comparison alone bounds the range.
        if (after is { Id: var id, At: var at }) due = due.Where(item => item.PublishAt >= at && (item.PublishAt > at || item.Id > id));
        return await due.OrderBy(item => item.PublishAt).ThenBy(item => item.Id).Take(limit)
            .Select(item => new DueItem(item.Id, item.PublishAt!.Value)).ToListAsync(cancellationToken);
    }

    public Task<DateTimeOffset?> NextDue(DateTimeOffset now, CancellationToken cancellationToken) => Scheduled
        .Where(item => item.PublishAt > now).OrderBy(item => item.PublishAt).Select(item => item.PublishAt).FirstOrDefaultAsync(cancellationToken);

    public ICommand<Done> CommandFor(int id) => new PublishDueContent(id);
}
