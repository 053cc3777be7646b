namespace SmartHeart.Domain.Common.Time;

/// <summary>What was said of a moment, not yet laid on a calendar.</summary>
internal sealed record SaidMoment
{
    /// <summary>The present itself.</summary>
    public bool Now { get; init; }

    /// <summary>So much later than now.</summary>
    public SaidShift? Shift { get; init; }

    /// <summary>On that day.</summary>
    public SaidDay? Day { get; init; }

    /// <summary>On that day of the week, beside <see cref="Day"/> or alone.</summary>
    public SaidWeekday? Weekday { get; init; }

    /// <summary>At that time of day.</summary>
    public SaidClock? Clock { get; init; }

    /// <summary>In that part of the day.</summary>
    public TimeWord? Part { get; init; }
}

/// <summary>How much later.</summary>
internal readonly record struct SaidShift(int Months, int Days, int Minutes);

/// <summary>A day: so many days from today, or a date whose year may be left out.</summary>
internal sealed record SaidDay(int? FromToday, int Year = 0, int Month = 0, int Day = 0)
{
    /// <summary>As it is told back: <c>31.02</c>.</summary>
    public override string ToString() => Year == 0 ? $"{Day:00}.{Month:00}" : $"{Day:00}.{Month:00}.{Year:0000}";
}

/// <summary>A day of the week, perhaps of the next week.</summary>
internal readonly record struct SaidWeekday(DayOfWeek Day, bool NextWeek);

/// <summary>A time of day.</summary>
/// <param name="Hour">As said: «7» of «7 вечера».</param>
/// <param name="Minute">0–59 if it is right.</param>
/// <param name="Bare">A number alone: an hour only beside a day or a part of the day.</param>
/// <param name="Midnight">Where a day ends and another begins.</param>
internal readonly record struct SaidClock(int Hour, int Minute, bool Bare = false, bool Midnight = false);
