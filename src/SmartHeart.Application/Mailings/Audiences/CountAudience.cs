using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>An admin wants to know how many a mailing would reach now, before it is started. Waits until it is counted: seconds with a million people.</summary>
[Allow(Role.Admin)]
public sealed record CountAudience(int MailingId) : IQuery<AudienceCount>;

internal sealed class CountAudienceHandler(IMailingReads mailings, IAudienceCounts counts) : IQueryHandler<CountAudience, AudienceCount>
{
    public async Task<Result<AudienceCount>> Handle(CountAudience query, CancellationToken cancellationToken)
    {
        if (await mailings.Find(query.MailingId, cancellationToken) is not { } mailing) return MailingErrors.Gone;
        return (await counts.Of(mailing, Timeout.InfiniteTimeSpan, cancellationToken))!;
    }
}
