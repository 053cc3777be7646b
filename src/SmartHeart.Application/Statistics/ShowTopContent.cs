using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Statistics;

/// <summary>An admin looks what most people read.</summary>
/// <param name="Days">New readers of so many days, today included, at most <see cref="ShowStatistics.Days"/>; 0 for the readers of all times.</param>
[Allow(Role.Admin)]
public sealed record ShowTopContent(int Days) : IQuery<TopContent>
{
    /// <summary>The most items that are shown.</summary>
    public const int Most = 10;
}

internal sealed class ShowTopContentHandler(ITopContentReads reads, ReadersBefore before, StatisticsPolicy policy, TimeProvider clock)
    : IQueryHandler<ShowTopContent, TopContent>
{
    public async Task<Result<TopContent>> Handle(ShowTopContent query, CancellationToken cancellationToken)
    {
        var days = Math.Clamp(query.Days, 0, ShowStatistics.Days);
        if (days == 0) return new TopContent(0, await reads.OfAllTimes(ShowTopContent.Most, cancellationToken));

        var now = clock.GetUtcNow();
        var from = policy.StartOf(policy.DayOf(now).AddDays(1 - days));
        var open = policy.StartOf(policy.FirstOpenDay(now));
        if (open < from) open = from;
        var earlier = await before.Of(from, open, () => reads.Readers(from, open, cancellationToken));
        var today = await reads.Readers(open, now.AddTicks(1), cancellationToken);
        return new TopContent(days, await reads.Named(Top(today, earlier), cancellationToken));
    }

    /// <summary>Of what there is today: what was deleted since leaves the list at once.</summary>
    private static Dictionary<int, int> Top(IReadOnlyDictionary<int, int> today, IReadOnlyDictionary<int, int> earlier) => today
        .Select(item => (Id: item.Key, Count: item.Value + earlier.GetValueOrDefault(item.Key))).Where(item => item.Count > 0)
        .OrderByDescending(item => item.Count).ThenBy(item => item.Id).Take(ShowTopContent.Most).ToDictionary(item => item.Id, item => item.Count);
}

/// <summary>What most people read.</summary>
/// <param name="Days">In so many days; 0 for all times.</param>
/// <param name="Items">Most readers first.</param>
public sealed record TopContent(int Days, IReadOnlyList<ReadItem> Items);

/// <summary>An item with its readers.</summary>
/// <param name="Id">Our id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Readers">People who opened it, for the first time in the days that are asked for.</param>
public sealed record ReadItem(int Id, ContentKind Kind, string Title, int Readers);

/// <summary>What most people read.</summary>
public interface ITopContentReads
{
    /// <summary>Published items by all readers they ever had.</summary>
    Task<IReadOnlyList<ReadItem>> OfAllTimes(int limit, CancellationToken cancellationToken);

    /// <summary>Of each item how many people opened it for the first time in a span, 0 too; deleted items are left out. Costs the openings in the span.</summary>
    /// <param name="from">UTC, included.</param>
    /// <param name="until">UTC, excluded.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyDictionary<int, int>> Readers(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Items with their readers, most first.</summary>
    /// <param name="readers">By our ids; some tens.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<ReadItem>> Named(IReadOnlyDictionary<int, int> readers, CancellationToken cancellationToken);
}
