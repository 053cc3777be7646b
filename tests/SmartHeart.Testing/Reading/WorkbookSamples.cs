using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Workbooks;

namespace SmartHeart.Testing.Reading;

internal sealed class WorkbookSamples : ReadSamples<IWorkbookReads>
{
    public WorkbookSamples()
    {
        Ask((reads, keys) => reads.Journeys(0, ReadSummaryToExport.Size, default), "first part");
        Ask((reads, keys) => reads.Journeys(keys.Anybody.Id / 2, ReadSummaryToExport.Size, default), "a later part");
        Ask((reads, keys) => reads.Views(default, ReadViewsToExport.Size, default), "first part");
        Ask((reads, keys) => reads.Views(new ExportKey(keys.Bookworm.Id, keys.Popular.Id), ReadViewsToExport.Size, default), "a later part");
        Ask((reads, keys) => reads.Content(0, ReadContentToExport.Size, default), "first part");
        Ask((reads, keys) => reads.Content(keys.Item.Id / 2, ReadContentToExport.Size, default), "a later part");
        Ask((reads, keys) => reads.Mailings(0, ReadMailingsToExport.Size, default));
        Ask((reads, keys) => reads.Registrations(0, ReadRegistrationsToExport.Size, default));
        Ask((reads, keys) => reads.Requests(0, ReadRequestsToExport.Size, default));
    }
}

internal sealed class WorkbookRunSamples : ReadSamples<IWorkbookRuns>
{
    public WorkbookRunSamples() => Ask((runs, keys) => runs.Current(default));
}
