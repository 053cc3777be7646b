using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>An admin looks how many of those who came in a week did something in that week and in later ones (<see cref="Metric.Returned"/>).</summary>
/// <param name="Page">From 0, the newest weeks.</param>
[Allow(Role.Admin)]
public sealed record ShowRetention(int Page) : IQuery<Retention>
{
    /// <summary>Weeks of joining on a page: one more than people are followed, so that somebody is seen to the end.</summary>
    public const int PageSize = Weeks.Followed + 1;
}

internal sealed class ShowRetentionHandler(IStatisticsReads reads, OpenDays openDays) : IQueryHandler<ShowRetention, Retention>
{
    public async Task<Result<Retention>> Handle(ShowRetention query, CancellationToken cancellationToken)
    {
        var open = await openDays.CountReturns(cancellationToken);
        var (thisWeek, firstWeek) = (Weeks.MondayOf(open.Today), Weeks.MondayOf(open.FirstDay));
        var weeks = (thisWeek.DayNumber - firstWeek.DayNumber) / Weeks.Length + 1;
        var page = Math.Clamp(query.Page, 0, (weeks - 1) / ShowRetention.PageSize);
        var newest = thisWeek.AddDays(-page * ShowRetention.PageSize * Weeks.Length);
        DateOnly[] mondays = [.. Enumerable.Range(0, ShowRetention.PageSize).Select(i => newest.AddDays(-i * Weeks.Length)).Where(monday => monday >= firstWeek)];

        var (counted, end) = (open.From, newest.AddDays(ShowRetention.PageSize * Weeks.Length));
        var until = counted < end ? counted : end;
        var came = (await reads.Days([Metric.Joined], mondays[^1], until, cancellationToken)).Concat(open.All.Where(figure => figure.Metric == Metric.Joined))
            .ToLookup(figure => Weeks.MondayOf(figure.Day), figure => figure.Count);
        var returned = (await reads.Returned(mondays[^1], until, cancellationToken)).Concat(open.ByAge)
            .ToLookup(figure => (Weeks.MondayOf(figure.Day).AddDays(-figure.Age * Weeks.Length), figure.Age), figure => figure.Count);

        int? Active(DateOnly monday, int age) => monday.AddDays(age * Weeks.Length) > thisWeek ? null : returned[(monday, age)].Sum();
        return new Retention(
            open.State, page, (page + 1) * ShowRetention.PageSize < weeks, thisWeek,
            [.. mondays.Select(monday => new JoiningWeek(monday, came[monday].Sum(), [.. Enumerable.Range(0, Weeks.Followed + 1).Select(age => Active(monday, age))]))]);
    }
}

/// <summary>How many of those who came in a week did something in it and later.</summary>
/// <param name="State">How the counting goes.</param>
/// <param name="Page">From 0, the newest weeks.</param>
/// <param name="HasOlder">Whether there is a page behind.</param>
/// <param name="ThisWeek">The Monday of the week that is not over.</param>
/// <param name="Joined">Week by week, newest first.</param>
public sealed record Retention(CountState State, int Page, bool HasOlder, DateOnly ThisWeek, IReadOnlyList<JoiningWeek> Joined)
{
    /// <summary>Of those here who came so many weeks ago or earlier, the share that did something then, 0–1: weeks that are over alone. Null for nobody.</summary>
    public double? Mean(int age)
    {
        var over = Joined.Where(week => week.Monday.AddDays(age * Weeks.Length) < ThisWeek).ToList();
        var people = over.Sum(week => week.People);
        return people == 0 ? null : (double)over.Sum(week => week.Active[age] ?? 0) / people;
    }
}

/// <summary>Those who came in a week.</summary>
/// <param name="Monday">When it began.</param>
/// <param name="People">How many they are.</param>
/// <param name="Active">How many of them did something so many weeks later, from 0 to <see cref="Weeks.Followed"/>; null where that is still to come.</param>
public sealed record JoiningWeek(DateOnly Monday, int People, IReadOnlyList<int?> Active);
