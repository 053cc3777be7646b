using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>Days are being counted anew: whoever asked for it is told how it ends, also after a restart.</summary>
/// <param name="AskedAt">UTC.</param>
/// <param name="NextDay">The first day that was not counted then.</param>
/// <param name="Before">Sums over all days before it.</param>
public sealed record RecountWatch(DateTimeOffset AskedAt, DateOnly NextDay, IReadOnlyList<MetricTotal> Before) : IOutboxMessage
{
    /// <inheritdoc/>
    public static string Type => "recount";

    /// <summary>The day that was to be counted when it was looked at last; null before the first look.</summary>
    public DateOnly? SeenDay { get; init; }

    /// <summary>Since when it has been that day, UTC.</summary>
    public DateTimeOffset SeenSince { get; init; }

    /// <summary>Whether people were told that the counting does not get past it.</summary>
    public bool IsStuckTold { get; init; }
}

/// <summary>A sum of everybody.</summary>
public readonly record struct MetricTotal(Metric Metric, long Count);
