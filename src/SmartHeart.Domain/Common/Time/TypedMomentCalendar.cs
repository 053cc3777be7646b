using System.Globalization;

namespace SmartHeart.Domain.Common.Time;

/// <summary>Lays what was said on the calendar of a zone.</summary>
internal sealed class TypedMomentCalendar(DateTimeOffset now, TimeZoneInfo zone, TimeSpan? shownOffset, DateTimeOffset today)
{
    private const int MostDays = 366 * TypedMoment.MostYears;

    private readonly DateTime _now = WallClock.At(now, zone);

    /// <summary>The moment, still unchecked.</summary>
    public Result<DateTimeOffset> Find(SaidMoment said)
    {
        if (said is { Shift: not null, Day: null, Weekday: null }) return Shifted(said, said.Shift.Value);
        if (said.Shift is not null) return MomentErrors.NotUnderstood;
        if (said.Clock is not { } clock) return said.Day is null && said.Weekday is null ? MomentErrors.NotUnderstood : MomentErrors.NoTime;
        if (clock.Bare && said is { Day: null, Weekday: null, Part: null }) return MomentErrors.NotUnderstood;

        return TimeOf(clock, said.Part) is { } time ? Day(said, time).Then(day => Moment(day.ToDateTime(time))) : MomentErrors.NoSuchTime;
    }

    /// <summary>Refuses what is over, or too far.</summary>
    public Result<DateTimeOffset> Check(DateTimeOffset moment) =>
        moment <= now ? MomentErrors.Past.With("when", WallClock.At(moment, zone).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture))
        : moment > now.AddYears(TypedMoment.MostYears) ? MomentErrors.TooFar.With("years", TypedMoment.MostYears)
        : moment;

    /// <summary>Days and months by the clock on the wall, hours and minutes by time passed; never earlier than asked.</summary>
    private Result<DateTimeOffset> Shifted(SaidMoment said, SaidShift shift)
    {
        if (shift.Months > 12 * TypedMoment.MostYears || shift.Days > MostDays || shift.Minutes > MostDays * 24 * 60) return MomentErrors.TooFar.With("years", TypedMoment.MostYears);

        var day = _now.AddMonths(shift.Months).AddDays(shift.Days);
        if (said.Clock is null) return said.Part is null ? TypedMoment.WholeMinute(FromDay(shift, day).AddMinutes(shift.Minutes)) : MomentErrors.NoTime;
        if (shift.Minutes > 0) return MomentErrors.NotUnderstood;
        return TimeOf(said.Clock.Value, said.Part) is { } time ? Moment(day.Date + time.ToTimeSpan()) : MomentErrors.NoSuchTime;
    }

    /// <summary>Not by way of the wall clock when no day was said: within an hour that the clock shows twice it would go back.</summary>
    private DateTimeOffset FromDay(SaidShift shift, DateTime day) => shift is { Months: 0, Days: 0 } ? now.ToUniversalTime() : WallClock.MomentOrNext(day, zone);

    private Result<DateOnly> Day(SaidMoment said, TimeOnly time) => said switch
    {
        { Day: null, Weekday: null } => IsAhead(Today, time) ? Today : Today.AddDays(1),
        { Day: null, Weekday: { } weekday } => Weekday(weekday, time),
        { Day: { FromToday: { } days }, Weekday: null } => SaidToday.AddDays(days == 0 && said.Clock is { Midnight: true } ? 1 : days),
        { Day: { FromToday: { } days }, Weekday: { } weekday } => OnWeekday(SaidToday.AddDays(days), weekday),
        { Weekday: null } => Date(said.Day!, time),
        { Weekday: { } weekday } => Date(said.Day!, time).Then(day => OnWeekday(day, weekday)),
    };

    /// <summary>What «завтра» counts from: the day of who writes, also where the time follows another one.</summary>
    private DateOnly SaidToday => DateOnly.FromDateTime(WallClock.At(today, zone));

    private DateOnly Today => DateOnly.FromDateTime(_now);

    private static Result<DateOnly> OnWeekday(DateOnly day, SaidWeekday weekday) =>
        day.DayOfWeek == weekday.Day ? day : MomentErrors.OtherWeekday.With("date", day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture));

    private DateOnly Weekday(SaidWeekday weekday, TimeOnly time)
    {
        if (weekday.NextWeek) return Today.AddDays(7 - FromMonday(Today.DayOfWeek) + FromMonday(weekday.Day));
        var first = Today.AddDays((weekday.Day - Today.DayOfWeek + 7) % 7);
        return IsAhead(first, time) ? first : first.AddDays(7);
    }

    /// <summary>Without a year: the next time that the calendar has that date.</summary>
    private Result<DateOnly> Date(SaidDay said, TimeOnly time)
    {
        if (said.Year > 0) return DateOf(said.Year, said) is { } day ? day : MomentErrors.NoSuchDate.With("date", said.ToString());
        for (var year = _now.Year; year <= _now.Year + TypedMoment.MostYears; year++)
            if (DateOf(year, said) is { } next && IsAhead(next, time)) return next;
        return MomentErrors.NoSuchDate.With("date", said.ToString());
    }

    private bool IsAhead(DateOnly day, TimeOnly time) => WallClock.MomentOrNext(day.ToDateTime(time), zone) > now;

    /// <summary>The offset that we showed ourselves tells apart an hour that comes twice.</summary>
    private Result<DateTimeOffset> Moment(DateTime local) =>
        shownOffset is { } offset && WallClock.Moments(local, zone) is { Count: > 1 } twice && twice.FirstOrDefault(moment => local - moment.DateTime == offset) is { Ticks: > 0 } meant
            ? meant
            : WallClock.Moment(local, zone);

    internal static DateOnly? DateOf(int year, SaidDay said) =>
        year is >= 1 and <= 9999 && said.Month is >= 1 and <= 12 && said.Day >= 1 && said.Day <= DateTime.DaysInMonth(year, said.Month)
            ? new DateOnly(year, said.Month, said.Day)
            : null;

    internal static TimeOnly? TimeOf(SaidClock clock, TimeWord? part) =>
        clock.Midnight ? TimeOnly.MinValue : HourOf(clock.Hour, part) is { } hour && clock.Minute is >= 0 and <= 59 ? new TimeOnly(hour, clock.Minute) : null;

    private static int? HourOf(int hour, TimeWord? part) => (part, hour) switch
    {
        (null, >= 0 and <= 23) => hour,
        (TimeWord.Am, >= 1 and <= 12) => hour % 12,
        (TimeWord.Pm, >= 1 and <= 12) => (hour % 12) + 12,
        (TimeWord.Morning, >= 0 and <= 11) => hour,
        (TimeWord.Daytime, >= 1 and <= 6) => hour + 12,
        (TimeWord.Daytime, >= 10 and <= 18) => hour,
        (TimeWord.Evening or TimeWord.Tonight, >= 3 and <= 11) => hour + 12,
        (TimeWord.Evening or TimeWord.Tonight, >= 15 and <= 23) => hour,
        (TimeWord.Night, 12) => 0,
        (TimeWord.Night, >= 0 and <= 5) => hour,
        (TimeWord.Night, >= 8 and <= 11) => hour + 12,
        (TimeWord.Night, >= 20 and <= 23) => hour,
        _ => null,
    };

    private static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;
}
