using SmartHeart.Domain.Common.Time;

namespace SmartHeart.Application.Statistics;

/// <summary>Whose days are counted, and when a day is taken to be over.</summary>
public sealed record StatisticsPolicy
{
    /// <summary>The agency's zone.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>For how long what happened before midnight may still be on its way to the database.</summary>
    public TimeSpan Settling { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The day of a moment.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(WallClock.At(moment, Zone));

    /// <summary>When a day begins, UTC: at midnight, or at the first moment after it that the clock shows.</summary>
    public DateTimeOffset StartOf(DateOnly day) => WallClock.MomentOrNext(day.ToDateTime(TimeOnly.MinValue), Zone);

    /// <summary>When a day can be counted, UTC.</summary>
    public DateTimeOffset CountableAt(DateOnly day) => StartOf(day.AddDays(1)) + Settling;

    /// <summary>The first day that can't be counted yet.</summary>
    public DateOnly FirstOpenDay(DateTimeOffset now) => DayOf(now - Settling);
}
