using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Reports;

/// <summary>An admin is about to change the text of a mailing for all who got it.</summary>
[Allow(Role.Admin)]
public sealed record OpenRewriting(int Id) : IQuery<RewriteMailing>;

internal sealed class OpenRewritingHandler(IMailingReads reads) : IQueryHandler<OpenRewriting, RewriteMailing>
{
    public async Task<Result<RewriteMailing>> Handle(OpenRewriting query, CancellationToken cancellationToken)
    {
        if (await reads.Find(query.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;
        if (mailing.State is not (MailingState.Finished or MailingState.Cancelled) || mailing.SeriesId is not null) return MailingErrors.NotSent;
        if (mailing.Upkeep != MailingUpkeep.None || mailing.RemovedAt is not null) return MailingErrors.Busy;

        return new RewriteMailing { Id = mailing.Id, People = mailing.Figures.Sent, IsCaption = mailing.Content.TextPart.Kind is not null };
    }
}
