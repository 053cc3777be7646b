using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Conversion;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Mailings.Ledger;

/// <inheritdoc/>
internal sealed partial class DeliveryLedger(
    IServiceScopeFactory scopes, IWriter writer, LedgerDialect sql, MailingPolicy mailings, IPolicy policy, TimeProvider time) : IDeliveryLedger
{
    /// <summary>People of one stretch: some 100 ms of SQLite's only writer.</summary>
    private const int Stretch = 20_000;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<MailingAtWork>> AtWork(CancellationToken cancellationToken) => await Read(_ => true, cancellationToken);

    /// <inheritdoc/>
    public async Task<MailingAtWork?> AtWork(int mailingId, CancellationToken cancellationToken) =>
        (await Read(mailing => mailing.Id == mailingId, cancellationToken)).SingleOrDefault();

    /// <inheritdoc/>
    public async Task<bool> Prepare(int mailingId, CancellationToken cancellationToken)
    {
        var more = false;
        await writer.Run(async (session, token) => more = await PrepareStretch(session, mailingId, token), cancellationToken);
        return more;
    }

    /// <inheritdoc/>
    public async Task<bool> IsPrepared(int mailingId, CancellationToken cancellationToken) =>
        (await writer.Query(sql.Prepared(mailingId), _ => true, cancellationToken)).Count > 0;

    /// <inheritdoc/>
    public async Task<Claim> Claim(int mailingId, int most, CancellationToken cancellationToken)
    {
        var claim = new Claim([], 0, 0);
        await writer.Run(async (session, token) => claim = await Take(session, mailingId, most, token), cancellationToken);
        return claim;
    }

    /// <inheritdoc/>
    public Task Settle(int mailingId, IReadOnlyList<Settlement> settlements, CancellationToken cancellationToken) =>
        writer.Run((session, token) => Settle(session, mailingId, settlements, token), cancellationToken);

    /// <inheritdoc/>
    public async Task<int> Expire(bool atStart, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        // Where only one process can be alive, what was on the wire before this one sent anything is lost for sure.
        var before = atStart && !sql.IsShared ? DateTimeOffset.MaxValue : now - mailings.Patience - mailings.Patience;
        var lost = 0;
        await writer.Run(async (session, token) => lost = await Lose(session, before, now, token), cancellationToken);
        return lost;
    }

    /// <inheritdoc/>
    public async Task<bool> LeaveRest(int mailingId, CancellationToken cancellationToken)
    {
        var left = 0;
        await writer.Run(async (session, token) => left = await Leave(session, mailingId, token), cancellationToken);
        return left == Stretch;
    }

    /// <inheritdoc/>
    public async Task<bool> HasOpen(int mailingId, CancellationToken cancellationToken) =>
        (await writer.Query(sql.AnyOpen(mailingId), _ => true, cancellationToken)).Count > 0;

    /// <inheritdoc/>
    public async Task<bool> IsOnTheWire(int mailingId, CancellationToken cancellationToken) =>
        (await writer.Query(sql.AnyOnTheWire(mailingId), _ => true, cancellationToken)).Count > 0;

    private async Task<List<MailingAtWork>> Read(System.Linq.Expressions.Expression<Func<Mailing, bool>> which, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SmartHeartDbContext>();
        var recipients = context.Set<Recipient>();
        var now = time.GetUtcNow();
        // A message of a series has something to do while somebody waits for it; another one until it is finished.
        var found = await context.Set<Mailing>().AsNoTracking().Where(which)
            .Where(mailing => mailing.State == MailingState.Preparing
                || (mailing.State == MailingState.Running && (mailing.SeriesId == null
                    || recipients.Any(one => one.MailingId == mailing.Id && one.State == RecipientState.Pending && one.At <= now)))
                || mailing.Upkeep != MailingUpkeep.None)
            .OrderBy(mailing => mailing.Id).ToListAsync(cancellationToken);
        return [.. found.Select(mailing => new MailingAtWork(
            mailing.Id, mailing.State, mailing.Quiet, mailing.SeriesId is not null, mailing.Upkeep,
            new MailingToSend(mailing.Id, mailing.Content, mailing.Buttons, mailing.Topic, mailing.Paid, mailing.Edition), mailing.Version))];
    }

    private async ValueTask<bool> PrepareStretch(WriteSession session, int mailingId, CancellationToken cancellationToken)
    {
        await session.Execute(sql.Open(mailingId), cancellationToken);
        var stands = await session.Query(
            sql.Preparation(mailingId), row => (After: row.GetInt32(0), Last: row.GetInt32(1), Rules: RulesOf(row, 2)), cancellationToken);
        if (stands is not [var (after, last, rules)] || after >= last) return false;

        var upTo = Math.Min(last, after + Stretch);
        var added = await session.Execute(sql.Recipients(mailingId, after, upTo, rules.Eligibility, rules.Audience), cancellationToken);
        await session.Execute(sql.NotePrepared(mailingId, upTo, added), cancellationToken);
        return upTo < last;
    }

    private async ValueTask<Claim> Take(WriteSession session, int mailingId, int most, CancellationToken cancellationToken)
    {
        // A host that slept while another took its place takes nobody any more.
        if (sql.IsShared && (await session.Query(sql.HeldByAnother(LeaseName, _me, time.GetUtcNow()), _ => true, cancellationToken)).Count > 0)
            return new Claim([], 0, 0);
        if (await session.Query(sql.Running(mailingId), row => (Rules: RulesOfRunning(row), Version: row.GetInt32(9)), cancellationToken) is not [var (rules, version)])
            return new Claim([], 0, 0);

        var next = await session.Query(sql.Next(mailingId, most, rules.Eligibility, rules.Audience), ReadNext, cancellationToken);
        if (next.Count == 0) return new Claim([], 0, version, await NextAt(session, mailingId, cancellationToken));

        var now = time.GetUtcNow();
        var people = next.Where(one => one.Reason == SkipReason.None).Select(one => one.Person with { At = now }).ToList();
        if (people.Count > 0)
        {
            await session.Execute(sql.Take(mailingId, [.. people.Select(person => person.UserId)], now), cancellationToken);
            await session.Execute(sql.Leaves(mailingId, now), cancellationToken);
        }

        var skipped = 0;
        foreach (var left in next.Where(one => one.Reason != SkipReason.None).GroupBy(one => one.Reason, one => one.Person.UserId))
            skipped += await LeaveOut(session, mailingId, left.Key, [.. left], rules.IsOfSeries, cancellationToken);
        if (skipped > 0) await session.Execute(sql.Count(mailingId, default(Tally) with { Skipped = skipped }, now), cancellationToken);
        return new Claim(people, next.Count, version);
    }

    /// <summary>A message of a series has time: who has had enough for today gets it another day, as long as they still fit.</summary>
    /// <returns>How many were left out for good.</returns>
    private async ValueTask<int> LeaveOut(
        WriteSession session, int mailingId, SkipReason reason, IReadOnlyList<int> userIds, bool isOfSeries, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (reason == SkipReason.Capped && isOfSeries)
        {
            await session.Execute(sql.Wait(mailingId, userIds, now + mailings.CapWait), cancellationToken);
            return 0;
        }

        await session.Execute(sql.Skip(mailingId, userIds, (int)reason, now), cancellationToken);
        return userIds.Count;
    }

    private async ValueTask<DateTimeOffset?> NextAt(WriteSession session, int mailingId, CancellationToken cancellationToken)
    {
        var found = await session.Query(sql.NextAt(mailingId), row => row.IsDBNull(0) ? (DateTimeOffset?)null : row.Moment(0), cancellationToken);
        return found is [var at] ? at : null;
    }

    private async ValueTask<int> Leave(WriteSession session, int mailingId, CancellationToken cancellationToken) =>
        (await session.Query(sql.Cancelled(mailingId), _ => true, cancellationToken)).Count == 0
            ? 0
            : await session.Execute(sql.Leave(mailingId, Stretch, time.GetUtcNow()), cancellationToken);

    private async ValueTask Settle(WriteSession session, int mailingId, IReadOnlyList<Settlement> settlements, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var settled = await Settle(session, mailingId, settlements, RecipientState.Sending, now, cancellationToken);
        if (settled == settlements.Count)
        {
            await session.Execute(sql.Count(mailingId, TallyOf(settlements), now), cancellationToken);
        }
        else
        {
            // Some had been given up as unknown before their answer came: the answer knows better, but nobody is sent to again by itself. Or all this was kept
            // already, and nobody had heard of it.
            var late = settlements.Select(one => one.State == RecipientState.Pending ? one with { State = RecipientState.Failed } : one).ToList();
            await Settle(session, mailingId, late, RecipientState.Unknown, now, cancellationToken);
            await session.Execute(sql.Leaves(mailingId, now), cancellationToken);
            await session.Execute(sql.Recount(mailingId), cancellationToken);
        }

        await session.Execute(sql.ForgetErased(mailingId, [.. settlements.Select(one => one.UserId)]), cancellationToken);
        await NoteUnreachable(session, settlements, RecipientState.Blocked, Reachability.Blocked, now, cancellationToken);
        await NoteUnreachable(session, settlements, RecipientState.Deactivated, Reachability.Deactivated, now, cancellationToken);
    }

    private async ValueTask<int> Settle(
        WriteSession session, int mailingId, IReadOnlyList<Settlement> settlements, RecipientState from, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = 0;
        foreach (var statement in sql.Settle(mailingId, settlements, (int)from, now)) rows += await session.Execute(statement, cancellationToken);
        return rows;
    }

    private async ValueTask NoteUnreachable(
        WriteSession session, IReadOnlyList<Settlement> settlements, RecipientState state, Reachability reachability, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var gone = settlements.Where(one => one.State == state).Select(one => one.UserId).ToList();
        if (gone.Count > 0) await session.Execute(sql.Unreachable(gone, (int)reachability, now), cancellationToken);
    }

    private async ValueTask<int> Lose(WriteSession session, DateTimeOffset before, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var lost = 0;
        foreach (var mailingId in await session.Query(sql.OnTheWire(before), row => row.GetInt32(0), cancellationToken))
        {
            var rows = await session.Execute(sql.Lose(mailingId, before), cancellationToken);
            await session.Execute(sql.Count(mailingId, default(Tally) with { Unknown = rows }, now), cancellationToken);
            lost += rows;
        }

        return lost;
    }

    /// <summary>A message of a series fits as long as what started it holds, and the goal is not reached.</summary>
    private Rules RulesOfRunning(DbDataReader row)
    {
        var rules = RulesOf(row, 0);
        if (row.IsDBNull(2)) return rules;

        var now = time.GetUtcNow();
        var series = row.IsDBNull(4) ? null : SeriesRules.Read(row, 2);
        return rules with { IsOfSeries = true, Audience = values => $"{rules.Audience(values)} AND {series?.Fits(now, values) ?? "1 = 0"}" };
    }

    private Rules RulesOf(DbDataReader row, int at) => RulesOf((Interests)row.GetInt32(at), JsonColumn.Read<Audience>(row.GetString(at + 1)));

    private Rules RulesOf(Interests topic, Audience audience)
    {
        var now = time.GetUtcNow();
        return new Rules(
            new Eligibility(topic, policy.Version, mailings.DailyCap, now), values => AudienceSql.Of(audience, mailings.Language, now, values));
    }

    private static (ClaimedPerson Person, SkipReason Reason) ReadNext(DbDataReader row) => (
        new ClaimedPerson(row.GetInt32(0), row.GetInt64(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetInt32(3) + 1, default), (SkipReason)row.GetInt32(4));

    private static Tally TallyOf(IReadOnlyList<Settlement> settlements)
    {
        var tally = default(Tally);
        foreach (var one in settlements)
        {
            tally = one.State switch
            {
                RecipientState.Sent => tally with { Sent = tally.Sent + 1 },
                RecipientState.Blocked => tally with { Blocked = tally.Blocked + 1 },
                RecipientState.Deactivated => tally with { Deactivated = tally.Deactivated + 1 },
                RecipientState.Failed => tally with { Failed = tally.Failed + 1 },
                RecipientState.Skipped => tally with { Skipped = tally.Skipped + 1 },
                RecipientState.Unknown => tally with { Unknown = tally.Unknown + 1 },
                _ => tally,
            };
        }

        return tally;
    }

    private readonly record struct Rules(Eligibility Eligibility, Func<SqlValues, string> Audience, bool IsOfSeries = false);
}
