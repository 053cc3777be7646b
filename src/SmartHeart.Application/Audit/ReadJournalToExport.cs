using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Audit;

/// <summary>The next part of the journal, for whoever makes it into a workbook.</summary>
/// <param name="Filter">Which lines.</param>
/// <param name="Before">The last line of the part before; null to begin.</param>
[Allow(Role.System)]
public sealed record ReadJournalToExport(JournalFilter Filter, JournalMark? Before = null) : IQuery<JournalRows>
{
    /// <summary>Lines of a part.</summary>
    public const int Size = 1000;
}

internal sealed class ReadJournalToExportHandler(IJournalReads journal) : IQueryHandler<ReadJournalToExport, JournalRows>
{
    public async Task<Result<JournalRows>> Handle(ReadJournalToExport query, CancellationToken cancellationToken)
    {
        var rows = await journal.Rows(query.Filter, query.Before, ReadJournalToExport.Size, cancellationToken);
        return new JournalRows(rows, rows.Count < ReadJournalToExport.Size);
    }
}

/// <summary>Part of the journal.</summary>
/// <param name="Rows">The last line first.</param>
/// <param name="IsLast">Whether nothing comes after.</param>
public sealed record JournalRows(IReadOnlyList<JournalRow> Rows, bool IsLast);
