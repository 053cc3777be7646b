using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Workbooks;

/// <summary>Refusals around the workbook of everything.</summary>
public static class WorkbookErrors
{
    /// <summary>One is being made.</summary>
    public static readonly Error Runs = new("workbook.runs");

    /// <summary>None is being made.</summary>
    public static readonly Error None = new("workbook.none");
}
