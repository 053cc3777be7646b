namespace SmartHeart.Domain.Statistics;

/// <summary>How often something happened.</summary>
/// <param name="Metric">What.</param>
/// <param name="Key">With whom: <see cref="FigureKey"/>.</param>
/// <param name="Count">How often.</param>
public readonly record struct Figure(Metric Metric, string Key, int Count);

/// <summary>A figure of a day that is over.</summary>
public sealed class DailyFigure(Metric metric, DateOnly day, string key, int count)
{
    /// <summary>What is counted.</summary>
    public Metric Metric { get; private set; } = metric;

    /// <summary>In the agency's zone.</summary>
    public DateOnly Day { get; private set; } = day;

    /// <summary><see cref="FigureKey"/>.</summary>
    public string Key { get; private set; } = key;

    /// <summary>How often it happened.</summary>
    public int Count { get; private set; } = count;

    /// <summary>It was counted anew.</summary>
    public void Set(int count) => Count = count;
}

/// <summary>The sum of a figure over all days that are over: kept beside them, so that it costs the same after years.</summary>
public sealed class FigureTotal(Metric metric, string key, long count)
{
    /// <summary>What is counted.</summary>
    public Metric Metric { get; private set; } = metric;

    /// <summary><see cref="FigureKey"/>.</summary>
    public string Key { get; private set; } = key;

    /// <summary>How often it happened.</summary>
    public long Count { get; private set; } = count;

    /// <summary>A day was counted, or counted anew.</summary>
    public void Add(int difference) => Count += difference;
}
