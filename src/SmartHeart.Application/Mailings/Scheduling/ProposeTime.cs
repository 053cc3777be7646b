using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Scheduling;

/// <summary>An admin looks at what a time for a mailing would mean, before it is set.</summary>
/// <param name="Id">The mailing.</param>
/// <param name="At">UTC; null for the time that is set.</param>
[Allow(Role.Admin)]
public sealed record ProposeTime(int Id, DateTimeOffset? At) : IQuery<ProposedTime>;

internal sealed class ProposeTimeHandler(IMailingReads reads, MailingPolicy policy, TimeProvider clock) : IQueryHandler<ProposeTime, ProposedTime>
{
    public async Task<Result<ProposedTime>> Handle(ProposeTime query, CancellationToken cancellationToken)
    {
        if (await reads.Find(query.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;
        if (mailing.SeriesId is not null) return MailingErrors.OfSeries;
        if (mailing.State is not (MailingState.Draft or MailingState.Scheduled or MailingState.Overdue)) return MailingErrors.Started;
        if ((query.At ?? mailing.StartAt) is not { } at || at <= clock.GetUtcNow()) return MailingErrors.Past;

        return new ProposedTime(mailing, at, policy.HeldUntil(mailing.Quiet, at));
    }
}

/// <summary>A time for a mailing.</summary>
/// <param name="Mailing">The mailing as it is.</param>
/// <param name="At">UTC.</param>
/// <param name="HeldUntil">That is within quiet hours, which end then, UTC; null for not.</param>
public sealed record ProposedTime(MailingView Mailing, DateTimeOffset At, DateTimeOffset? HeldUntil);
