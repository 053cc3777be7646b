using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Mailings;

internal sealed class MailingReportReads(SmartHeartDbContext context, IMailingReads mailings) : IMailingReportReads
{
    private IQueryable<MailingClick> Clicks => context.Set<MailingClick>();

    private IQueryable<User> Users => context.Set<User>();

    public async Task<MailingReport?> Report(int mailingId, CancellationToken cancellationToken)
    {
        if (await mailings.Find(mailingId, cancellationToken) is not { } mailing) return null;

        var clicks = await Clicks.Where(click => click.MailingId == mailingId)
            .GroupBy(click => click.Button)
            .Select(button => new ButtonClicks(button.Key, button.Count(), button.Sum(click => click.Count)))
            .ToListAsync(cancellationToken);
        return new MailingReport(
            mailing, [.. clicks.OrderBy(one => one.Button)], mailing.Figures.Blocked == 0 ? [] : await Blocked(mailingId, cancellationToken));
    }

    public async Task<IReadOnlyList<RecipientRow>> Recipients(int mailingId, int after, int limit, CancellationToken cancellationToken) => await context.Set<Recipient>()
        .Where(one => one.MailingId == mailingId && one.UserId > after).OrderBy(one => one.UserId).Take(limit)
        .Join(Users, one => one.UserId, user => user.Id, (one, user) => new { one, user })
        .OrderBy(row => row.one.UserId)
        .Select(row => new RecipientRow(
            row.user.Id,
            row.user.Profile == null ? row.user.TelegramName : row.user.Profile.FullName.Value,
            row.user.Profile == null ? null : row.user.Profile.Phone.Value,
            row.one.State, row.one.Skipped, row.one.Words, row.one.Attempts, row.one.At,
            Clicks.Where(click => click.MailingId == mailingId && click.UserId == row.user.Id).Sum(click => click.Count)))
        .ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<BlockedPerson>> Blocked(int mailingId, CancellationToken cancellationToken) => await context.Set<Recipient>()
        .Where(one => one.MailingId == mailingId && one.State == RecipientState.Blocked).OrderBy(one => one.UserId).Take(MailingReport.MostNamed)
        .Join(Users, one => one.UserId, user => user.Id, (one, user) => new { one, user })
        .OrderBy(row => row.one.UserId)
        .Select(row => new BlockedPerson(row.user.Id, row.user.Profile == null ? row.user.TelegramName : row.user.Profile.FullName.Value))
        .ToListAsync(cancellationToken);
}
