using SmartHeart.Application.Mailings.Reports;

namespace SmartHeart.Testing.Reading;

internal sealed class ReportSamples : ReadSamples<IMailingReportReads>
{
    /// <summary>The mailing that most people got.</summary>
    private const int Great = 200;

    public ReportSamples()
    {
        Ask((reads, keys) => reads.Report(Great, default));
        Ask((reads, keys) => reads.Recipients(Great, 0, ReadRecipients.Size, default), "first part");
        Ask((reads, keys) => reads.Recipients(Great, keys.Person.Id / 2, ReadRecipients.Size, default), "a later part");
    }
}
