using SmartHeart.Domain.Statistics;

namespace SmartHeart.Infrastructure.IntegrationTests.Statistics;

/// <summary>What a person did.</summary>
internal enum Act
{
    Join,
    Agree,
    Withdraw,
    Fill,
    Open,
    Ask,
    Register,
    Block,
}

/// <summary>Something that happened.</summary>
/// <param name="At">UTC.</param>
/// <param name="Person">Who, from 0.</param>
/// <param name="Act">What.</param>
/// <param name="Item">With which item, from 0.</param>
internal readonly record struct Event(DateTimeOffset At, int Person, Act Act, int Item);

/// <summary>Some days of some people, many of them about midnight; and what a direct count of it says.</summary>
internal sealed class RandomHistory
{
    public const int Items = 5;
    private const int People = 10;

    /// <param name="seed">Where the chances begin.</param>
    /// <param name="begin">UTC.</param>
    /// <param name="days">How long it goes.</param>
    /// <param name="zone">Whose midnights.</param>
    public RandomHistory(int seed, DateTimeOffset begin, int days, TimeZoneInfo zone)
    {
        var random = new Random(seed);
        Zone = zone;
        var events = new List<Event>();
        for (var person = 0; person < People; person++)
        {
            // Half of them in the first days, so that they can be seen for long.
            var at = Moment(random, begin, person % 2 == 0 ? Math.Min(days, 7) : days);
            events.Add(new(at, person, Act.Join, 0));
            for (var i = random.Next(10 + (days / 5)); i > 0; i--) events.Add(new(Later(Moment(random, begin, days), at), person, (Act)random.Next(1, 7), random.Next(Items)));
            // Who blocked the bot is not heard of again: that they come back is what a passing figure can't know.
            if (random.Next(3) == 0) events.Add(new(begin.AddDays(days).AddMinutes(person), person, Act.Block, 0));
        }

        Events = [.. events.OrderBy(one => one.At).ThenBy(one => one.Act)];
    }

    public TimeZoneInfo Zone { get; }

    public IReadOnlyList<Event> Events { get; }

    public static string? SourceOf(int person) => person % 3 == 0 ? null : $"s{person % 3}";

    /// <summary>By metric, day and key; nothing where there was nothing. Passing figures of people who were here are left out.</summary>
    /// <param name="first">Of so many events; null for all.</param>
    public Dictionary<(Metric Metric, DateOnly Day, string Key), int> Counted(int? first = null)
    {
        var counts = new Dictionary<(Metric, DateOnly, string), int>();
        var (seen, standing, viewers) = (new HashSet<(Metric, int, int)>(), new Dictionary<int, bool>(), new HashSet<(int, DateOnly)>());
        var joined = new Dictionary<int, int>();
        foreach (var (at, person, act, item) in Events.Take(first ?? Events.Count))
        {
            var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);
            // Weeks by number, of which the first begins on a Monday.
            var week = day.DayNumber / 7;
            switch (act)
            {
                case Act.Join:
                    Step(Metric.Joined);
                    joined[person] = week;
                    break;
                case Act.Fill: Step(Metric.Profiled); break;
                case Act.Block: Count(Metric.Blocked); break;
                case Act.Ask:
                    Step(Metric.FirstRequest);
                    Count(Metric.Requests);
                    Return();
                    break;
                case Act.Register when seen.Add((Metric.Registrations, person, item)):
                    Count(Metric.Registrations);
                    Return();
                    break;
                case Act.Agree when !standing.GetValueOrDefault(person):
                    standing[person] = true;
                    Step(Metric.Agreed);
                    Count(Metric.ConsentGiven);
                    break;
                case Act.Withdraw when standing.GetValueOrDefault(person):
                    standing[person] = false;
                    Count(Metric.ConsentWithdrawn);
                    break;
                case Act.Open when seen.Add((Metric.Openings, person, item)):
                    Step(Metric.FirstView);
                    Count(Metric.Openings);
                    if (viewers.Add((person, day))) Count(Metric.Viewers);
                    Return();
                    break;
            }

            void Return()
            {
                var age = week - joined[person];
                if (age > Weeks.Followed || !seen.Add((Metric.Returned, person, week))) return;
                Count(Metric.Returned);
                Add(Metric.Returned, FigureKey.OfAge(age));
            }

            void Step(Metric metric)
            {
                if (!seen.Add((metric, person, -1))) return;
                Count(metric);
                Add(metric, FigureKey.OfSource(SourceOf(person)));
            }

            void Count(Metric metric) => Add(metric, FigureKey.All);

            void Add(Metric metric, string key) => counts[(metric, day, key)] = counts.GetValueOrDefault((metric, day, key)) + 1;
        }

        return counts;
    }

    /// <summary>A moment of the first days; every second one within a minute of midnight, on one of its sides.</summary>
    private DateTimeOffset Moment(Random random, DateTimeOffset begin, int days)
    {
        var moment = begin.AddSeconds(random.Next(days * 24 * 60 * 60));
        if (random.Next(2) == 0) return moment;

        var midnight = TimeZoneInfo.ConvertTime(moment, Zone).Date;
        var offset = Zone.GetUtcOffset(DateTime.SpecifyKind(midnight, DateTimeKind.Unspecified));
        return Later(new DateTimeOffset(midnight, offset).ToUniversalTime().AddSeconds(random.Next(-60, 60)), begin);
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
