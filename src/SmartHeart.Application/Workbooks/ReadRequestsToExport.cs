using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Workbooks;

/// <summary>The next part of requests, for the workbook.</summary>
/// <param name="After">Key of the last row of the part before; null to begin.</param>
[Allow(Role.System)]
public sealed record ReadRequestsToExport(ExportKey? After = null) : IQuery<ExportPart<RequestRow>>
{
    /// <summary>Rows of a part.</summary>
    public const int Size = 1000;
}

internal sealed class ReadRequestsToExportHandler(IWorkbookReads reads) : IQueryHandler<ReadRequestsToExport, ExportPart<RequestRow>>
{
    public async Task<Result<ExportPart<RequestRow>>> Handle(ReadRequestsToExport query, CancellationToken cancellationToken) =>
        ExportPart.Of(await reads.Requests(query.After?.Id ?? 0, ReadRequestsToExport.Size, cancellationToken), ReadRequestsToExport.Size);
}
