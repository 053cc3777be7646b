using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Mailings;

internal sealed class MailingReads(SmartHeartDbContext context, MailingPolicy policy, TimeProvider time) : IMailingReads
{
    private IQueryable<MailingFigures> Figures => context.Set<MailingFigures>();

    public async Task<MailingView?> Find(int id, CancellationToken cancellationToken)
    {
        if (await context.Set<Mailing>().AsNoTracking().FirstOrDefaultAsync(mailing => mailing.Id == id, cancellationToken) is not { } found) return null;

        var figures = await Figures.Where(figures => figures.MailingId == id)
            .Select(one => new FiguresView(
                one.Total, one.Sent, one.Blocked, one.Deactivated, one.Failed, one.Skipped, one.Unknown, one.Rewritten, one.Removed, one.BoardMessageId))
            .FirstOrDefaultAsync(cancellationToken) ?? new FiguresView();
        return new MailingView(
            found.Id, found.Title, found.Content, found.Buttons, found.Topic, found.Audience, found.State, found.PausedBy, found.PauseWords, found.StartAt,
            found.Repeat, found.Quiet, found.Paid, found.SeriesId, found.SourceId, found.StartedAt, found.HasEnded ? found.EndedAt : null, found.Edition, found.Upkeep, found.RemovedAt,
            found.Version, figures, HeldUntil(found), found.WasCancelled);
    }

    public Task<Page<MailingLine>> Page(PageAt at, int size, CancellationToken cancellationToken)
    {
        return Paging.Read(at.Turn, size, From, cancellationToken);

        IQueryable<MailingLine> From(PageTurn turn) => Lines(Turn(context.Set<Mailing>().Where(mailing => mailing.SeriesId == null), turn, at.Key));
    }

    private DateTimeOffset? HeldUntil(Mailing mailing) => mailing.State switch
    {
        MailingState.Scheduled when mailing.StartAt is { } at => policy.HeldUntil(mailing.Quiet, at),
        MailingState.Overdue or MailingState.Preparing or MailingState.Running => policy.HeldUntil(mailing.Quiet, time.GetUtcNow()),
        _ => null,
    };

    public async Task<IReadOnlyList<MailingLine>> Current(int most, CancellationToken cancellationToken) =>
        await Lines(context.Set<Mailing>()
            .Where(mailing => mailing.State >= MailingState.Overdue && mailing.State <= MailingState.Paused && mailing.SeriesId == null)
            .OrderByDescending(mailing => mailing.Id)
            .Take(most)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<ButtonTarget>> Targets(IReadOnlyList<int> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0) return [];

        var found = await context.Set<ContentItem>()
            .Where(item => ids.Contains(item.Id))
            .Select(item => new ButtonTarget(item.Id, item.Kind, item.Title.Value, item.Status))
            .ToDictionaryAsync(target => target.Id, cancellationToken);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    private IQueryable<MailingLine> Lines(IQueryable<Mailing> mailings) => mailings.Select(mailing => new MailingLine(
        mailing.Id, mailing.Title, mailing.State, mailing.StartAt, mailing.Repeat, mailing.UpdatedAt,
        Figures.Where(figures => figures.MailingId == mailing.Id).Select(figures => figures.Sent).FirstOrDefault(),
        Figures.Where(figures => figures.MailingId == mailing.Id).Select(figures => figures.Total).FirstOrDefault()));

    private static IQueryable<Mailing> Turn(IQueryable<Mailing> mailings, PageTurn turn, int key) => turn switch
    {
        PageTurn.Next => mailings.Where(mailing => mailing.Id < key).OrderByDescending(mailing => mailing.Id),
        PageTurn.Previous => mailings.Where(mailing => mailing.Id > key).OrderBy(mailing => mailing.Id),
        _ => mailings.OrderByDescending(mailing => mailing.Id),
    };
}
