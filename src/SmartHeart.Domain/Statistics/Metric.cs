namespace SmartHeart.Domain.Statistics;

/// <summary>What is counted day by day. Kept as a number: never renumber.</summary>
public enum Metric
{
    /// <summary>People who came. Also by source.</summary>
    Joined = 1,

    /// <summary>People who agreed to the processing of personal data for the first time. Also by source.</summary>
    Agreed = 2,

    /// <summary>People who filled their profile. Also by source.</summary>
    Profiled = 3,

    /// <summary>People who opened something for the first time at all. Also by source.</summary>
    FirstView = 4,

    /// <summary>People who asked for a product for the first time. Also by source.</summary>
    FirstRequest = 5,

    /// <summary>Answers yes to the processing of personal data, those to a newer policy too.</summary>
    ConsentGiven = 6,

    /// <summary>Consents to it that were taken back.</summary>
    ConsentWithdrawn = 7,

    /// <summary>Answers yes to advertising.</summary>
    AdvertisingGiven = 8,

    /// <summary>Consents to advertising that were taken back.</summary>
    AdvertisingWithdrawn = 9,

    /// <summary>Times that somebody opened an item they had not opened before.</summary>
    Openings = 10,

    /// <summary>People of whom there are such <see cref="Openings"/>.</summary>
    Viewers = 11,

    /// <summary>Requests for products.</summary>
    Requests = 12,

    /// <summary>First registrations for events.</summary>
    Registrations = 13,

    /// <summary>People who blocked the bot that day and had not come back at its end. Passing: who comes back leaves no trace.</summary>
    Blocked = 14,

    /// <summary>People who were here that day. Passing: only the last time somebody was here is known.</summary>
    Active = 15,

    /// <summary>
    /// People who came in one of the last weeks (<see cref="Weeks.Followed"/>), by the first day of a week on which they did something: opened what they had not opened
    /// before, left a request, registered for an event. Days of a week add up to people. Also by age (<see cref="FigureKey.OfAge"/>).
    /// </summary>
    Returned = 16,
}

/// <summary>What is the same for some metrics.</summary>
public static class Metrics
{
    /// <summary>The way of a person, in its order: all of these are counted once a person, and by source too.</summary>
    public static IReadOnlyList<Metric> Steps { get; } = [Metric.Joined, Metric.Agreed, Metric.Profiled, Metric.FirstView, Metric.FirstRequest];

    /// <summary>Whether later events hide what was so on a day: such figures can't be counted again.</summary>
    public static bool IsPassing(Metric metric) => metric is Metric.Blocked or Metric.Active;
}
