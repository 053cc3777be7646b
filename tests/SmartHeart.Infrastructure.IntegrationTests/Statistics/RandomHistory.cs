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
    public const int Items = 3;
    private const int People = 10;
    private const int Length = 7;

    public RandomHistory(int seed, DateTimeOffset begin, TimeZoneInfo zone)
    {
        var random = new Random(seed);
        Zone = zone;
        var events = new List<Event>();
        for (var person = 0; person < People; person++)
        {
            var at = Moment(random, begin);
            events.Add(new(at, person, Act.Join, 0));
            for (var i = random.Next(10); i > 0; i--) events.Add(new(Later(Moment(random, begin), at), person, (Act)random.Next(1, 6), random.Next(Items)));
            // Who blocked the bot is not heard of again: that they come back is what a passing figure can't know.
            if (random.Next(3) == 0) events.Add(new(begin.AddDays(Length).AddMinutes(person), person, Act.Block, 0));
        }

        Events = [.. events.OrderBy(one => one.At).ThenBy(one => one.Act)];
    }

    public TimeZoneInfo Zone { get; }

    public IReadOnlyList<Event> Events { get; }

    public static string? SourceOf(int person) => person % 3 == 0 ? null : $"s{person % 3}";

    /// <summary>By metric, day and key; nothing where there was nothing. Passing figures of people who were here are left out.</summary>
    public Dictionary<(Metric, DateOnly, string), int> Counted()
    {
        var counts = new Dictionary<(Metric, DateOnly, string), int>();
        var (seen, standing, viewers) = (new HashSet<(Metric, int, int)>(), new Dictionary<int, bool>(), new HashSet<(int, DateOnly)>());
        foreach (var (at, person, act, item) in Events)
        {
            var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);
            switch (act)
            {
                case Act.Join: Step(Metric.Joined); break;
                case Act.Fill: Step(Metric.Profiled); break;
                case Act.Block: Count(Metric.Blocked); break;
                case Act.Ask: Step(Metric.FirstRequest); Count(Metric.Requests); break;
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
                    break;
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

    /// <summary>A moment of these days; every second one within a minute of midnight, on one of its sides.</summary>
    private DateTimeOffset Moment(Random random, DateTimeOffset begin)
    {
        var moment = begin.AddSeconds(random.Next(Length * 24 * 60 * 60));
        if (random.Next(2) == 0) return moment;

        var midnight = TimeZoneInfo.ConvertTime(moment, Zone).Date;
        var offset = Zone.GetUtcOffset(DateTime.SpecifyKind(midnight, DateTimeKind.Unspecified));
        return Later(new DateTimeOffset(midnight, offset).ToUniversalTime().AddSeconds(random.Next(-60, 60)), begin);
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
