using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Statistics;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Statistics;

/// <summary>Who left soon after a mailing is a range of an index by time; each of them is looked up among its recipients.</summary>
internal sealed class MailingEffectReads(SmartHeartDbContext context) : IMailingEffectReads
{
    public async Task<IReadOnlyList<MailingEffect>> Last(int limit, TimeSpan after, CancellationToken cancellationToken)
    {
        var mailings = await context.Set<Mailing>().Where(mailing => mailing.StartedAt != null && mailing.SeriesId == null)
            .OrderByDescending(mailing => mailing.StartedAt).Take(limit)
            .Select(mailing => new { mailing.Id, mailing.Title, StartedAt = mailing.StartedAt!.Value })
            .ToListAsync(cancellationToken);
        int[] ids = [.. mailings.Select(mailing => mailing.Id)];
        var sent = await context.Set<MailingFigures>().Where(figures => ids.Contains(figures.MailingId))
            .ToDictionaryAsync(figures => figures.MailingId, figures => figures.Sent, cancellationToken);
        var effects = new List<MailingEffect>();
        foreach (var mailing in mailings)
        {
            var (from, until) = (mailing.StartedAt, mailing.StartedAt + after);
            effects.Add(new MailingEffect(
                mailing.Title, from, sent.GetValueOrDefault(mailing.Id),
                await context.Set<MailingClick>().Where(click => click.MailingId == mailing.Id).Select(click => click.UserId).Distinct().CountAsync(cancellationToken),
                await Unsubscribed(mailing.Id, from, until).CountAsync(cancellationToken),
                await Blocked(mailing.Id, from, until).CountAsync(cancellationToken)));
        }

        return effects;
    }

    private IQueryable<Recipient> Got(int mailingId) => context.Set<Recipient>().Where(one => one.MailingId == mailingId && one.State == RecipientState.Sent);

    private IQueryable<int> Unsubscribed(int mailingId, DateTimeOffset from, DateTimeOffset until) => context.Set<ConsentEntry>()
        .Where(entry => entry.At >= from && entry.At < until && entry.Kind == ConsentKind.Advertising && entry.State == ConsentState.Withdrawn)
        .Select(entry => EF.Property<int>(entry, "UserId"))
        .Where(id => Got(mailingId).Any(one => one.UserId == id))
        .Distinct();

    private IQueryable<int> Blocked(int mailingId, DateTimeOffset from, DateTimeOffset until) => context.Set<User>()
        .Where(user => user.Reachability == Reachability.Blocked && user.ReachabilitySince >= from && user.ReachabilitySince < until)
        .Select(user => user.Id)
        .Where(id => Got(mailingId).Any(one => one.UserId == id));
}
