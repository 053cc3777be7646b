using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Exporting;

/// <summary>What a workbook is called, what is in it, and where it goes.</summary>
/// <param name="Topic">Where it goes.</param>
/// <param name="Words">Its texts begin so: <c>{Words}.started</c>, <c>resumed</c>, <c>progress</c>, <c>part</c>, <c>caption</c>, <c>done</c> and so on.</param>
/// <param name="FileName">Plain, without the ending.</param>
/// <param name="Sheets">In order; 1 at least.</param>
internal sealed record ExportPlan(AdminTopic Topic, string Words, string FileName, IReadOnlyList<ExportSheet> Sheets)
{
    /// <summary>Writes what stands before the sheets, in the first file only; null for nothing.</summary>
    public Func<IWorkbook, CancellationToken, Task<Error?>>? Front { get; init; }

    /// <summary>Whether somebody still waits for it; null: always.</summary>
    public Func<CancellationToken, Task<bool>>? IsWanted { get; init; }

    /// <summary>Stands under the words on how far it is; null for none.</summary>
    public Button? Stop { get; init; }

    /// <summary>The key of a text.</summary>
    public string Key(string name) => $"{Words}.{name}";
}

/// <summary>A sheet of a plan.</summary>
/// <param name="Name">See <see cref="IWorkbook.AddSheet"/>.</param>
/// <param name="Columns">See <see cref="IWorkbook.AddSheet"/>.</param>
/// <param name="Fill">Adds all rows behind a key (null: from the beginning) to the sheet; what was refused.</param>
internal sealed record ExportSheet(string Name, IReadOnlyList<SheetColumn> Columns, Func<ISheet, ExportKey?, ExportWatch, CancellationToken, Task<Error?>> Fill)
{
    /// <summary>
    /// A sheet that is read part by part: the next while one is written, which takes about as long. Nobody else uses the scope meanwhile.
    /// </summary>
    public static ExportSheet Of<TRow>(
        string name, IReadOnlyList<SheetColumn> columns, Func<ExportKey?, CancellationToken, Task<Result<ExportPart<TRow>>>> read, Func<TRow, ExportKey> key,
        Action<ISheet, TRow> add) => new(name, columns, async (sheet, after, watch, token) =>
        {
            var part = await read(after, token);
            while (part.IsOk && part.Value.Rows is [.., var last] rows)
            {
                var ahead = part.Value.IsLast ? null : Task.Run(() => read(key(last), token), token);
                try
                {
                    foreach (var row in rows)
                    {
                        add(sheet, row);
                        watch.Note(key(row));
                    }
                }
                finally
                {
                    // Also when writing fails: a scope must not end under who reads in it.
                    if (ahead is not null) await ((Task)ahead).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                }

                if (!await watch.Pause() || ahead is null) return null;
                part = await ahead;
            }

            return part.Error;
        });
}

/// <summary>Who looks on while a sheet is filled.</summary>
/// <param name="Note">Told the key of each row when it is written.</param>
/// <param name="Pause">Called after each part; false: nobody waits any longer.</param>
internal sealed record ExportWatch(Action<ExportKey> Note, Func<Task<bool>> Pause);
