using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Mailings.Reports;

/// <summary>The next part of the recipients of a mailing, for whoever makes them into a workbook.</summary>
/// <param name="MailingId">The mailing.</param>
/// <param name="After">The last person of the part before; 0 to begin.</param>
[Allow(Role.System)]
public sealed record ReadRecipients(int MailingId, int After = 0) : IQuery<ExportPart<RecipientRow>>
{
    /// <summary>People of a part.</summary>
    public const int Size = 1000;
}

internal sealed class ReadRecipientsHandler(IMailingReportReads reads) : IQueryHandler<ReadRecipients, ExportPart<RecipientRow>>
{
    public async Task<Result<ExportPart<RecipientRow>>> Handle(ReadRecipients query, CancellationToken cancellationToken)
    {
        var rows = await reads.Recipients(query.MailingId, query.After, ReadRecipients.Size, cancellationToken);
        return ExportPart.Of(rows, ReadRecipients.Size);
    }
}
