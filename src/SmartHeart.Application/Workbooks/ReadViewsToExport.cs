using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Workbooks;

/// <summary>The next part of who opened what, for the workbook.</summary>
/// <param name="After">Key of the last row of the part before; null to begin.</param>
[Allow(Role.System)]
public sealed record ReadViewsToExport(ExportKey? After = null) : IQuery<ExportPart<ViewRow>>
{
    /// <summary>Rows of a part.</summary>
    public const int Size = 5000;
}

internal sealed class ReadViewsToExportHandler(IWorkbookReads reads) : IQueryHandler<ReadViewsToExport, ExportPart<ViewRow>>
{
    public async Task<Result<ExportPart<ViewRow>>> Handle(ReadViewsToExport query, CancellationToken cancellationToken) =>
        ExportPart.Of(await reads.Views(query.After ?? default, ReadViewsToExport.Size, cancellationToken), ReadViewsToExport.Size);
}
