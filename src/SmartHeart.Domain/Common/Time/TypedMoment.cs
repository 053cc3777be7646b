namespace SmartHeart.Domain.Common.Time;

/// <summary>
/// A time as people type it, in Russian or English, whichever they like: «завтра в 10», «в пятницу 18:30», «через 2 часа», «25.12 18:30»,
/// "tomorrow 10am", "next friday 6:30 pm", "2026-12-25 18:30". The words are in <c>TimeWords.*.txt</c>.
/// </summary>
/// <remarks>
/// What could be meant in two ways: a day of the week is the next such day, "next friday" is in the week after this one (weeks begin on Monday); a date
/// without a year is the next such date; <c>10.12</c> is a date unless a date stands there already or «в» before it; <c>12/10</c> is 12 October; midnight begins the
/// day that is named, but "today at midnight" is the coming one; an hour without a part of the day is one of 24; days, weeks and months go by the clock on the wall,
/// hours and minutes by time passed.
/// </remarks>
public static class TypedMoment
{
    /// <summary>The farthest time taken, in years.</summary>
    public const int MostYears = 2;

    /// <summary>Reads a time to come, as a whole minute.</summary>
    /// <param name="text">As typed, or as it was shown: «25 декабря 2026, 18:30 (Москва, UTC+3)».</param>
    /// <param name="now">The present, or the moment that the time must follow: «20:30» and «через 3 часа» count from there.</param>
    /// <param name="zone">Whose clock is meant.</param>
    /// <param name="allowNow">Whether «сейчас» is an answer: the present itself.</param>
    /// <param name="today">What «сегодня» and «завтра» count from; null for <paramref name="now"/>.</param>
    /// <returns>UTC, after <paramref name="now"/>; or one of <see cref="MomentErrors"/>.</returns>
    public static Result<DateTimeOffset> Parse(string? text, DateTimeOffset now, TimeZoneInfo zone, bool allowNow = false, DateTimeOffset? today = null)
    {
        if (TimeTokens.Read(text) is not { } typed || TypedMomentReader.Read(typed.Words) is not { } said) return MomentErrors.NotUnderstood;
        if (said.Now) return allowNow ? now.ToUniversalTime() : MomentErrors.NotNow;

        return Lay(said, new TypedMomentCalendar(now, zone, typed.Offset, today ?? now));
    }

    /// <summary>
    /// Reads the end of what begins at a moment: all that <see cref="Parse"/> takes, «до 18:00», and how long it lasts («3 часа», "90 min"). Of 13 to 23 hours
    /// nobody knows which of the two is meant: these are not understood.
    /// </summary>
    /// <param name="text">As typed.</param>
    /// <param name="start">The moment that the end must follow.</param>
    /// <param name="zone">Whose clock is meant.</param>
    /// <param name="today">What «сегодня» and «завтра» count from.</param>
    /// <returns>UTC, after <paramref name="start"/>; or one of <see cref="MomentErrors"/>.</returns>
    public static Result<DateTimeOffset> ParseEnd(string? text, DateTimeOffset start, TimeZoneInfo zone, DateTimeOffset today)
    {
        if (TimeTokens.Read(text) is not { } typed) return MomentErrors.NotUnderstood;
        var calendar = new TypedMomentCalendar(start, zone, typed.Offset, today);
        if ((TypedMomentReader.ReadLength(typed.Words) ?? TypedMomentReader.ReadEnd(typed.Words)) is not { } said) return MomentErrors.NotUnderstood;
        return said.Now ? MomentErrors.NotNow : Lay(said, calendar);
    }

    /// <summary>The moment itself if it is a whole minute, else the next one: times are shown to the minute, and never come early.</summary>
    public static DateTimeOffset WholeMinute(DateTimeOffset moment)
    {
        var over = moment.UtcTicks % TimeSpan.TicksPerMinute;
        return (over == 0 ? moment : moment.AddTicks(TimeSpan.TicksPerMinute - over)).ToUniversalTime();
    }

    private static Result<DateTimeOffset> Lay(SaidMoment said, TypedMomentCalendar calendar) => calendar.Find(said).Then(calendar.Check);
}
