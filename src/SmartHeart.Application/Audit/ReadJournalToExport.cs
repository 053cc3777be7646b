using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Audit;

/// <summary>The next part of the journal, for whoever makes it into a workbook.</summary>
/// <param name="Filter">Which lines; the last comes first.</param>
/// <param name="Before">The id of the last line of the part before; null to begin.</param>
[Allow(Role.System)]
public sealed record ReadJournalToExport(JournalFilter Filter, int? Before = null) : IQuery<ExportPart<JournalRow>>
{
    /// <summary>Lines of a part.</summary>
    public const int Size = 1000;
}

internal sealed class ReadJournalToExportHandler(IJournalReads journal) : IQueryHandler<ReadJournalToExport, ExportPart<JournalRow>>
{
    public async Task<Result<ExportPart<JournalRow>>> Handle(ReadJournalToExport query, CancellationToken cancellationToken) =>
        ExportPart.Of(await journal.Rows(query.Filter, query.Before, ReadJournalToExport.Size, cancellationToken), ReadJournalToExport.Size);
}
