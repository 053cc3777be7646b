using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Workbooks;

/// <summary>The next part of items, for the workbook.</summary>
/// <param name="After">Key of the last row of the part before; null to begin.</param>
[Allow(Role.System)]
public sealed record ReadContentToExport(ExportKey? After = null) : IQuery<ExportPart<ContentRow>>
{
    /// <summary>Rows of a part.</summary>
    public const int Size = 1000;
}

internal sealed class ReadContentToExportHandler(IWorkbookReads reads) : IQueryHandler<ReadContentToExport, ExportPart<ContentRow>>
{
    public async Task<Result<ExportPart<ContentRow>>> Handle(ReadContentToExport query, CancellationToken cancellationToken) =>
        ExportPart.Of(await reads.Content(query.After?.Id ?? 0, ReadContentToExport.Size, cancellationToken), ReadContentToExport.Size);
}
