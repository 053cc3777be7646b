using System.Data.Common;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Serial;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Mailings.Ledger;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Mailings.Serial;

/// <inheritdoc/>
internal sealed class SeriesEnrolment(IWriter writer, LedgerDialect sql, OutboxSignals signals, IPolicy policy, TimeProvider time) : ISeriesEnrolment
{
    /// <summary>People of one stretch, where all of them have to be looked at: some 20 ms of SQLite's only writer.</summary>
    private const int Stretch = 20_000;

    /// <summary>What began at a moment may be committed a little after it: every look goes back that far. Who is a recipient already is not taken twice.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public async Task<int> Enrol(int stepId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var total = 0;
        for (int? after = 0; after is { } from;)
        {
            var stretch = default((int Added, int? Next));
            await writer.Run(async (session, token) => stretch = await EnrolStretch(session, stepId, from, now, token), cancellationToken);
            total += stretch.Added;
            after = stretch.Next;
        }

        if (total > 0) signals.For(MailingSignal.Name).Set();
        return total;
    }

    private async ValueTask<(int Added, int? Next)> EnrolStretch(WriteSession session, int stepId, int after, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await session.Query(sql.SeriesStep(stepId), Read, cancellationToken) is not [var step]) return (0, null);

        var upTo = step.Rules.Trigger == SeriesTrigger.Inactive ? Math.Min(step.LastUser, after + Stretch) : step.LastUser;
        var added = await Insert(session, step, (after, upTo), now, cancellationToken);
        if (upTo < step.LastUser) return (added, upTo);

        await session.Execute(sql.NoteLook(stepId, now), cancellationToken);
        return (added, null);
    }

    private async ValueTask<int> Insert(WriteSession session, Step step, (int, int) stretch, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rules = step.Rules;
        var (from, upTo) = (step.LookedUpTo - Overlap - rules.Delay, now - rules.Delay);
        if (from < rules.ActiveSince) from = rules.ActiveSince;
        if (upTo < from) return 0;

        await session.Execute(sql.Open(step.MailingId), cancellationToken);
        var eligibility = new Eligibility(step.Topic, policy.Version, 0, now);
        var added = await session.Execute(
            sql.Enrol(step.MailingId, rules, from, upTo, rules.Trigger == SeriesTrigger.Inactive ? stretch : null, eligibility), cancellationToken);
        if (added > 0) await session.Execute(sql.CountEnrolled(step.MailingId, added), cancellationToken);
        return added;
    }

    private static Step Read(DbDataReader row) =>
        new(row.GetInt32(0), (Interests)row.GetInt32(1), row.Moment(2), row.GetInt32(3), SeriesRules.Read(row, 4));

    private sealed record Step(int MailingId, Interests Topic, DateTimeOffset LookedUpTo, int LastUser, SeriesRules Rules);
}
