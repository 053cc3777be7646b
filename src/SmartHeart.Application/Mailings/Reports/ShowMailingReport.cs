using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Reports;

/// <summary>An admin looks at what became of a mailing.</summary>
[Allow(Role.Admin)]
public sealed record ShowMailingReport(int Id) : IQuery<MailingReport>;

internal sealed class ShowMailingReportHandler(IMailingReportReads reads) : IQueryHandler<ShowMailingReport, MailingReport>
{
    public async Task<Result<MailingReport>> Handle(ShowMailingReport query, CancellationToken cancellationToken) =>
        await reads.Report(query.Id, cancellationToken) is { } report ? report : MailingErrors.Gone;
}
