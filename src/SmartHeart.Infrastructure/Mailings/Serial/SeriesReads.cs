using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Serial;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Mailings;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Mailings.Serial;

internal sealed class SeriesReads(SmartHeartDbContext context) : ISeriesReads
{
    private IQueryable<Series> All => context.Set<Series>().AsNoTracking();

    private IQueryable<ContentItem> Items => context.Set<ContentItem>().AsNoTracking();

    public async Task<SeriesView?> Find(int id, CancellationToken cancellationToken)
    {
        if (await All.FirstOrDefaultAsync(series => series.Id == id, cancellationToken) is not { } found) return null;

        return new SeriesView(
            found.Id, found.Name, found.Trigger, found.Goal, found.EventId is { } eventId ? await Event(eventId, cancellationToken) : null, found.ActiveSince,
            await Steps(id, cancellationToken))
        {
            Status = found.StatusId is { } statusId ? await Status(statusId, cancellationToken) : null,
        };
    }

    public Task<Page<SeriesLine>> Page(PageAt at, int size, CancellationToken cancellationToken)
    {
        return Paging.Read(at.Turn, size, From, cancellationToken);

        IQueryable<SeriesLine> From(PageTurn turn) => Turn(All, turn, at.Key)
            .Select(series => new SeriesLine(series.Id, series.Name, series.ActiveSince != null, series.Steps.Count));
    }

    public async Task<IReadOnlyList<SeriesEvent>> Events(int limit, CancellationToken cancellationToken) => await Items
        .Where(item => item.Kind == ContentKind.Event && item.Status == ContentStatus.Published)
        .OrderByDescending(item => item.StartsAt).ThenByDescending(item => item.Id).Take(limit)
        .Select(item => new SeriesEvent(item.Id, item.Title.Value, item.StartsAt!.Value)).ToListAsync(cancellationToken);

    private async Task<string> Status(int id, CancellationToken cancellationToken) => await context.Set<CrmStatus>()
        .Where(status => status.StatusId == id).OrderBy(status => status.PipelineId).Select(status => status.Name).FirstOrDefaultAsync(cancellationToken) ?? "";

    private async Task<SeriesEvent> Event(int id, CancellationToken cancellationToken) => await Items.Where(item => item.Id == id)
        .Select(item => new SeriesEvent(item.Id, item.Title.Value, item.StartsAt!.Value)).FirstOrDefaultAsync(cancellationToken) ?? new SeriesEvent(id, "", default);

    private async Task<List<SeriesStepView>> Steps(int id, CancellationToken cancellationToken)
    {
        var clicks = context.Set<MailingClick>();
        var steps = await All.Where(series => series.Id == id).SelectMany(series => series.Steps).Select(step => new { step.MailingId, step.DelayMinutes, step.Id })
            .Join(context.Set<Mailing>(), step => step.MailingId, mailing => mailing.Id, (step, mailing) => new { step, mailing.Title, mailing.Topic, mailing.State })
            .GroupJoin(context.Set<MailingFigures>(), one => one.step.MailingId, figures => figures.MailingId, (one, figures) => new { one, figures })
            .SelectMany(pair => pair.figures.DefaultIfEmpty(), (pair, one) => new
            {
                pair.one.step,
                pair.one.Title,
                pair.one.Topic,
                pair.one.State,
                Figures = one == null ? null : new FiguresView(one.Total, one.Sent, one.Blocked, one.Deactivated, one.Failed, one.Skipped, one.Unknown, 0, 0, 0),
                Clicked = clicks.Where(click => click.MailingId == pair.one.step.MailingId).Select(click => click.UserId).Distinct().Count(),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. steps.OrderBy(one => one.step.DelayMinutes).ThenBy(one => one.step.Id).Select(one => new SeriesStepView(
                one.step.MailingId, TimeSpan.FromMinutes(one.step.DelayMinutes), one.Title, one.Topic, one.State, one.Figures ?? new FiguresView(), one.Clicked)),
        ];
    }

    private static IQueryable<Series> Turn(IQueryable<Series> series, PageTurn turn, int key) => turn switch
    {
        PageTurn.Next => series.Where(one => one.Id < key).OrderByDescending(one => one.Id),
        PageTurn.Previous => series.Where(one => one.Id > key).OrderBy(one => one.Id),
        _ => series.OrderByDescending(one => one.Id),
    };
}
