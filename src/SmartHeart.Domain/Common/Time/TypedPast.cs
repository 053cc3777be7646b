using System.Globalization;

namespace SmartHeart.Domain.Common.Time;

/// <summary>
/// A time that is over as people type it, in Russian or English: «вчера», «3 недели назад», «1 марта», «01.03.2026 18:30», "2 months ago". A day alone means its
/// beginning; a date without a year, or a day of the week, the last one there was.
/// </summary>
public static class TypedPast
{
    /// <summary>The earliest year taken.</summary>
    public const int FirstYear = 2000;

    /// <summary>Reads a time that is not ahead.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="now">The present.</param>
    /// <param name="zone">Whose clock is meant.</param>
    /// <returns>UTC, at most <paramref name="now"/>; or one of <see cref="MomentErrors"/>.</returns>
    public static Result<DateTimeOffset> Parse(string? text, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (TimeTokens.Read(text) is not { Words: { Count: > 0 } words }) return MomentErrors.PastNotUnderstood;
        var found = words[^1].Word == TimeWord.Ago ? Before(words, now, zone) : On(words, now, zone);
        return found.Then(moment => moment <= now ? moment : (Result<DateTimeOffset>)MomentErrors.Ahead.With("when", Shown(moment, zone)));
    }

    /// <summary>«3 недели назад» is said like «через 3 недели».</summary>
    private static Result<DateTimeOffset> Before(IReadOnlyList<TimeToken> words, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (TypedMomentReader.Read([new TimeToken(TimeWord.FromNow), .. words.SkipLast(1)]) is not { Shift: { } shift, Day: null, Weekday: null, Clock: null, Part: null })
            return MomentErrors.PastNotUnderstood;

        var years = now.Year - FirstYear;
        if (shift.Months > 12 * years || shift.Days > 365 * years || shift.Minutes > 365 * 24 * 60) return MomentErrors.PastNotUnderstood;
        if (shift is { Months: 0, Days: 0 }) return now.ToUniversalTime().AddMinutes(-shift.Minutes);
        return WallClock.MomentOrNext(WallClock.At(now, zone).Date.AddMonths(-shift.Months).AddDays(-shift.Days), zone);
    }

    private static Result<DateTimeOffset> On(IReadOnlyList<TimeToken> words, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (TypedMomentReader.Read(words) is not { Now: false, Shift: null } said || (said.Day is null && said.Weekday is null)) return MomentErrors.PastNotUnderstood;
        if (said.Clock is null && said.Part is not null) return MomentErrors.NoTime;

        var time = said.Clock is { } clock ? TypedMomentCalendar.TimeOf(clock, said.Part) : TimeOnly.MinValue;
        if (time is null) return MomentErrors.NoSuchTime;

        var today = DateOnly.FromDateTime(WallClock.At(now, zone));
        return Day(said, today).Map(day => WallClock.MomentOrNext(day.ToDateTime(time.Value), zone));
    }

    private static Result<DateOnly> Day(SaidMoment said, DateOnly today) => said switch
    {
        { Day: { FromToday: { } days }, Weekday: null } => today.AddDays(days),
        { Day: { } date, Weekday: null } => Date(date, today),
        { Day: null, Weekday: { NextWeek: false } weekday } => today.AddDays(-(((int)today.DayOfWeek - (int)weekday.Day + 7) % 7)),
        _ => MomentErrors.PastNotUnderstood,
    };

    /// <summary>Without a year: the last time that the calendar had that date.</summary>
    private static Result<DateOnly> Date(SaidDay said, DateOnly today)
    {
        if (said.Year > 0 && said.Year < FirstYear) return MomentErrors.PastNotUnderstood;
        if (said.Year > 0) return TypedMomentCalendar.DateOf(said.Year, said) is { } day ? day : MomentErrors.NoSuchDate.With("date", said.ToString());
        for (var year = today.Year; year >= today.Year - 8; year--)
        {
            if (TypedMomentCalendar.DateOf(year, said) is { } last && last <= today) return last;
        }

        return MomentErrors.NoSuchDate.With("date", said.ToString());
    }

    private static string Shown(DateTimeOffset moment, TimeZoneInfo zone) => WallClock.At(moment, zone).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
