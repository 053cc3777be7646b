using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Scheduling;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Mailings.Scheduling;

/// <summary>Mailings whose time comes.</summary>
internal sealed class DueMailings(SmartHeartDbContext context) : IDueWork
{
    public string Name => "mailings";

    private IQueryable<Mailing> Scheduled => context.Set<Mailing>().AsNoTracking().Where(mailing => mailing.State == MailingState.Scheduled);

    public async Task<IReadOnlyList<DueItem>> Due(DateTimeOffset now, DueItem? after, int limit, CancellationToken cancellationToken)
    {
        var due = Scheduled.Where(mailing => mailing.StartAt <= now);
        // Written so that the database can start at the key in its index: the first comparison alone bounds the range.
        if (after is { Id: var id, At: var at }) due = due.Where(mailing => mailing.StartAt >= at && (mailing.StartAt > at || mailing.Id > id));
        return await due.OrderBy(mailing => mailing.StartAt).ThenBy(mailing => mailing.Id).Take(limit)
            .Select(mailing => new DueItem(mailing.Id, mailing.StartAt!.Value)).ToListAsync(cancellationToken);
    }

    public Task<DateTimeOffset?> NextDue(DateTimeOffset now, CancellationToken cancellationToken) => Scheduled
        .Where(mailing => mailing.StartAt > now).OrderBy(mailing => mailing.StartAt).Select(mailing => mailing.StartAt).FirstOrDefaultAsync(cancellationToken);

    public ICommand<Done> CommandFor(int id) => new StartDueMailing(id);
}
