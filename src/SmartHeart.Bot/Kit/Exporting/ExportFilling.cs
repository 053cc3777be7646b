using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Exporting;

/// <summary>Writes what has not left yet, sheet after sheet, and knows of each file where it ends.</summary>
/// <param name="workbook">Empty.</param>
/// <param name="plan">Its sheets.</param>
/// <param name="done">What has left.</param>
/// <param name="pause">Called after each part with the rows so far; false: nobody waits any longer.</param>
internal sealed class ExportFilling(IWorkbook workbook, ExportPlan plan, ExportMark done, Func<int, Task<bool>> pause)
{
    private readonly List<ExportMark> _ends = [done with { Parts = done.Parts + 1 }];

    /// <summary>Where each file ends, in order.</summary>
    public IReadOnlyList<ExportMark> Ends => _ends;

    /// <summary>Whether somebody still waits for it.</summary>
    public bool IsWanted { get; private set; } = true;

    /// <summary>Writes; what was refused.</summary>
    public async Task<Error?> Run(CancellationToken cancellationToken)
    {
        if (done.Parts == 0 && plan.Front is { } front && await front(workbook, cancellationToken) is { } refused) return refused;

        for (var place = done.Sheet; place < plan.Sheets.Count && IsWanted; place++)
        {
            if (await Fill(place, place == done.Sheet ? done.Last : null, cancellationToken) is { } error) return error;
        }

        _ends[^1] = _ends[^1] with { IsAll = true };
        return null;
    }

    private Task<Error?> Fill(int place, ExportKey? after, CancellationToken cancellationToken)
    {
        var sheet = workbook.AddSheet(plan.Sheets[place].Name, plan.Sheets[place].Columns);
        return plan.Sheets[place].Fill(sheet, after, new ExportWatch(Note, Pause), cancellationToken);

        async Task<bool> Pause() => IsWanted = await pause(_ends[^1].Rows);

        void Note(ExportKey key)
        {
            if (_ends.Count < workbook.Files) _ends.Add(_ends[^1] with { Parts = _ends[^1].Parts + 1 });
            _ends[^1] = _ends[^1] with { Rows = _ends[^1].Rows + 1, Sheet = place, Last = key };
        }
    }
}
