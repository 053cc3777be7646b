namespace SmartHeart.Application.Common.Exporting;

/// <summary>
/// Something waits to be made into a workbook and sent to a topic. Kept in the outbox and rewritten with every part, so that a restart goes on where it was and no part
/// leaves twice.
/// </summary>
/// <param name="AskedAt">UTC.</param>
public abstract record ExportWish(DateTimeOffset AskedAt)
{
    /// <summary>What has left.</summary>
    public ExportMark Done { get; init; }

    /// <summary>What will have left with the part on the wire: found so after a crash, nobody knows whether that part arrived. Null for none.</summary>
    public ExportMark? OnWire { get; init; }

    /// <summary>Telegram's id of the message in the topic that says how far it is; 0 for none yet.</summary>
    public int MessageId { get; init; }
}

/// <summary>How far a workbook has come.</summary>
/// <param name="Parts">Files.</param>
/// <param name="Rows">Rows in them, of all sheets.</param>
/// <param name="Sheet">Place of the sheet that the last row is on, from 0.</param>
/// <param name="Last">Key of the last row of that sheet; null for none.</param>
/// <param name="IsAll">Whether nothing comes after.</param>
public readonly record struct ExportMark(int Parts, int Rows, int Sheet, ExportKey? Last, bool IsAll);

/// <summary>Where a row stands in the order that its sheet is read in.</summary>
/// <param name="Id">The first part of the key.</param>
/// <param name="Then">The second where one is not enough; else 0.</param>
public readonly record struct ExportKey(int Id, int Then = 0);

/// <summary>Part of what a sheet is made of.</summary>
/// <param name="Rows">In the order of the sheet.</param>
/// <param name="IsLast">Whether nothing comes after.</param>
public sealed record ExportPart<TRow>(IReadOnlyList<TRow> Rows, bool IsLast);

/// <summary>Makes parts.</summary>
public static class ExportPart
{
    /// <summary>A part of at most so many rows: fewer mean that it was the last.</summary>
    public static ExportPart<TRow> Of<TRow>(IReadOnlyList<TRow> rows, int size) => new(rows, rows.Count < size);
}
