using System.Buffers;
using System.Text;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>What a sheet is called, and its columns.</summary>
internal sealed class SheetHead
{
    private const int MaxName = 31;
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(":\\/?*[]");

    /// <exception cref="ArgumentException">A name or a title that Excel would take for a damaged file.</exception>
    public SheetHead(string name, IReadOnlyList<SheetColumn> columns)
    {
        if (!IsName(name)) throw new ArgumentException($"«{name}» is no name of a sheet.", nameof(name));
        if (columns.Count == 0 || columns.Select(column => column.Title).Distinct(StringComparer.OrdinalIgnoreCase).Count() < columns.Count)
            throw new ArgumentException("A sheet needs columns with titles that differ.", nameof(columns));
        (Name, Columns) = (name, columns);
        Letters = [.. Enumerable.Range(0, columns.Count).Select(column => Encoding.UTF8.GetBytes(LettersOf(column)))];
    }

    public string Name { get; }

    public IReadOnlyList<SheetColumn> Columns { get; }

    /// <summary>What the columns are called in references, as they are written: A … Z, AA …</summary>
    public IReadOnlyList<byte[]> Letters { get; }

    /// <summary>What a column is called, from 0.</summary>
    public static string LettersOf(int column)
    {
        var letters = "";
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1) letters = (char)('A' + (rest % 26)) + letters;
        return letters;
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= MaxName && !name.AsSpan().ContainsAny(Forbidden) && name[0] != '\'' && name[^1] != '\'' && CellText.Clean(name) == name;
}
