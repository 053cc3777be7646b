using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Application.Mailings.Reports;

/// <summary>The recipients of a mailing wait to be made into a workbook and sent to topic mailings.</summary>
/// <param name="MailingId">The mailing.</param>
/// <param name="AskedAt">UTC.</param>
public sealed record RecipientsToExport(int MailingId, DateTimeOffset AskedAt) : ExportWish(AskedAt), IOutboxMessage
{
    /// <inheritdoc/>
    public static string Type => "mailing_export";
}
