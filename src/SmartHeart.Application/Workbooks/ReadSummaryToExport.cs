using System.Runtime.CompilerServices;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Workbooks;

/// <summary>What the front sheet of the workbook shows. Goes over all people and items, some at a time.</summary>
/// <param name="Zone">Whose days are counted.</param>
[Allow(Role.System)]
public sealed record ReadSummaryToExport(TimeZoneInfo Zone) : IQuery<WorkbookSummary>
{
    /// <summary>Rows that are looked at together.</summary>
    public const int Size = 5000;

    /// <summary>Days that are shown, today included.</summary>
    public const int Days = 30;

    /// <summary>Items that are named.</summary>
    public const int Top = 10;
}

internal sealed class ReadSummaryToExportHandler(IWorkbookReads reads, TimeProvider clock) : IQueryHandler<ReadSummaryToExport, WorkbookSummary>
{
    public async Task<Result<WorkbookSummary>> Handle(ReadSummaryToExport query, CancellationToken cancellationToken)
    {
        var today = Day(clock.GetUtcNow());
        var joined = Enumerable.Range(0, ReadSummaryToExport.Days).ToDictionary(back => today.AddDays(back + 1 - ReadSummaryToExport.Days), _ => 0);
        var funnel = new Funnel(0, 0, 0, 0, 0);
        await foreach (var one in All(0, reads.Journeys, row => row.Id, cancellationToken))
        {
            funnel = funnel.With(one);
            var day = Day(one.JoinedAt);
            if (joined.TryGetValue(day, out var people)) joined[day] = people + 1;
        }

        return new WorkbookSummary([.. joined.OrderBy(day => day.Key).Select(day => (day.Key, day.Value))], funnel, await Best(cancellationToken));

        DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, query.Zone).DateTime);
    }

    private async Task<IReadOnlyList<ContentRow>> Best(CancellationToken cancellationToken)
    {
        var best = new PriorityQueue<ContentRow, (int, int)>();
        await foreach (var row in All(0, reads.Content, row => row.Id, cancellationToken))
        {
            if (row.Viewers == 0) continue;
            best.Enqueue(row, (row.Viewers, -row.Id));
            if (best.Count > ReadSummaryToExport.Top) best.Dequeue();
        }

        return [.. best.UnorderedItems.Select(item => item.Element).OrderByDescending(row => row.Viewers).ThenBy(row => row.Id)];
    }

    private static async IAsyncEnumerable<TRow> All<TRow>(
        int after, Func<int, int, CancellationToken, Task<IReadOnlyList<TRow>>> read, Func<TRow, int> key,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var rows = await read(after, ReadSummaryToExport.Size, cancellationToken);
            foreach (var row in rows) yield return row;
            if (rows.Count < ReadSummaryToExport.Size) yield break;
            after = key(rows[^1]);
        }
    }
}

/// <summary>The front sheet of the workbook.</summary>
/// <param name="Joined">How many people came on each day, oldest first, days without anybody too.</param>
/// <param name="Funnel">How far people came.</param>
/// <param name="Best">What most people opened, the most first.</param>
public sealed record WorkbookSummary(IReadOnlyList<(DateOnly Day, int People)> Joined, Funnel Funnel, IReadOnlyList<ContentRow> Best);

/// <summary>How many people came how far.</summary>
/// <param name="Started">Who is here at all.</param>
/// <param name="Consented">Who has given consent to personal data.</param>
/// <param name="Filled">Who has a profile.</param>
/// <param name="Viewed">Who has opened something.</param>
/// <param name="Requested">Who has asked for something.</param>
public sealed record Funnel(int Started, int Consented, int Filled, int Viewed, int Requested)
{
    /// <summary>The same with one person more.</summary>
    public Funnel With(JourneyRow one) => new(
        Started + 1, Consented + One(one.HasConsent), Filled + One(one.HasProfile), Viewed + One(one.HasViews), Requested + One(one.HasRequests));

    private static int One(bool counts) => counts ? 1 : 0;
}
