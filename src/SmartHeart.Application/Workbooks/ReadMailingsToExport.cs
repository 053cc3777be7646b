using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Workbooks;

/// <summary>The next part of mailings, for the workbook.</summary>
/// <param name="After">Key of the last row of the part before; null to begin.</param>
[Allow(Role.System)]
public sealed record ReadMailingsToExport(ExportKey? After = null) : IQuery<ExportPart<MailingRow>>
{
    /// <summary>Rows of a part.</summary>
    public const int Size = 1000;
}

internal sealed class ReadMailingsToExportHandler(IWorkbookReads reads) : IQueryHandler<ReadMailingsToExport, ExportPart<MailingRow>>
{
    public async Task<Result<ExportPart<MailingRow>>> Handle(ReadMailingsToExport query, CancellationToken cancellationToken) =>
        ExportPart.Of(await reads.Mailings(query.After?.Id ?? 0, ReadMailingsToExport.Size, cancellationToken), ReadMailingsToExport.Size);
}
