using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SmartHeart.Domain.Common.Time;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Domain.UnitTests.Mailings;

/// <summary>Whatever the zone, the first time and the day: repeats and quiet hours over the nights in which clocks are moved.</summary>
public sealed class AnyScheduleTests
{
    private const int Times = 420;

    private static readonly TimeZoneInfo[] Zones =
        [.. new[] { "Europe/Berlin", "America/New_York", "Africa/Casablanca", "Australia/Lord_Howe", "Europe/Moscow" }.Select(TimeZoneInfo.FindSystemTimeZoneById)];

    private static readonly Gen<DateTime> Minutes =
        from day in Gen.Choose(0, 4 * 365)
        from minute in Gen.OneOf(Gen.Choose(0, (24 * 60) - 1), Gen.Choose(0, 36).Select(five => five * 5))
        select new DateTime(2025, 1, 1).AddDays(day).AddMinutes(minute);

    private static readonly Arbitrary<Recurrence> Recurrences =
        (from zone in Gen.Elements(Zones)
         from repeat in Gen.Elements(Repeat.Daily, Repeat.Weekly, Repeat.Monthly)
         from first in Minutes
         select new Recurrence(repeat, first, zone)).ToArbitrary();

    private static readonly Arbitrary<(Recurrence Recurrence, DateTimeOffset Moment)> Looks =
        (from recurrence in Recurrences.Generator
         from minutes in Gen.Choose(-3 * 24 * 60, 3 * 366 * 24 * 60)
         select (recurrence, WallClock.MomentOrNext(recurrence.First, recurrence.Zone).AddMinutes(minutes))).ToArbitrary();

    private static readonly Arbitrary<(QuietHours Quiet, TimeZoneInfo Zone, DateTimeOffset Now)> Nights =
        (from zone in Gen.Elements(Zones)
         from start in Gen.Choose(0, 47)
         from halfHours in Gen.Choose(2, 40)
         from day in Gen.Elements("2026-02-15", "2026-03-08", "2026-03-22", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01", "2027-03-14")
         from seconds in Gen.Choose(-36 * 3600, 60 * 3600)
         let begin = new TimeOnly(0, 0).AddMinutes(start * 30)
         select (new QuietHours(begin, begin.AddMinutes(halfHours * 30)), zone, DateTimeOffset.Parse($"{day}T00:00Z", CultureInfo.InvariantCulture).AddSeconds(seconds)))
        .ToArbitrary();

    [Fact]
    public void Times_rise_and_there_is_exactly_one_a_day_a_week_or_a_month() => Check(Recurrences, recurrence =>
    {
        var times = TimesOf(recurrence);
        var days = times.Select(time => WallClock.At(time, recurrence.Zone).Date).ToList();
        return times.Zip(times.Skip(1)).All(pair => pair.First < pair.Second) && Enumerable.Range(0, Times).All(number => days[number] == DayOf(recurrence, number));
    });

    [Fact]
    public void The_clock_shows_the_same_time_except_where_it_skips_that_one() => Check(Recurrences, recurrence => TimesOf(recurrence).All(time =>
    {
        var local = WallClock.At(time, recurrence.Zone);
        return local.TimeOfDay == recurrence.First.TimeOfDay
            || WallClock.Moment(local.Date + recurrence.First.TimeOfDay, recurrence.Zone) is { IsOk: false };
    }));

    [Fact]
    public void The_next_time_is_ahead_and_the_last_one_is_not_with_none_between() => Check(Looks, look =>
    {
        var (recurrence, moment) = look;
        var next = recurrence.NextAfter(moment);
        return next > moment
            && (recurrence.LastUpTo(moment) is { } last
                ? last <= moment && recurrence.NextAfter(last) == next
                : next == WallClock.MomentOrNext(recurrence.First, recurrence.Zone));
    });

    [Fact]
    public void A_time_is_the_last_up_to_itself() => Check(Looks, look =>
        look.Recurrence.NextAfter(look.Moment) is var next && look.Recurrence.LastUpTo(next) == next);

    [Fact]
    public void Quiet_never_leaves_a_send_inside() => Check(Nights, night =>
    {
        var (quiet, zone, now) = night;
        var local = TimeOnly.FromDateTime(WallClock.At(now, zone));
        return quiet.EndOf(now, zone) is { } end
            ? local.IsBetween(quiet.From, quiet.To) && end > now && end - now <= TimeSpan.FromHours(25) && IsOverOrSkips(quiet, zone, end)
            : !local.IsBetween(quiet.From, quiet.To);
    });

    /// <summary>All that was waited for may be sent then; the only other end is one that the clock skips over into the next quiet.</summary>
    private static bool IsOverOrSkips(QuietHours quiet, TimeZoneInfo zone, DateTimeOffset end) =>
        quiet.EndOf(end, zone) is null || WallClock.Moment(WallClock.At(end, zone).Date + quiet.To.ToTimeSpan(), zone) is { IsOk: false };

    private static List<DateTimeOffset> TimesOf(Recurrence recurrence)
    {
        var times = new List<DateTimeOffset> { WallClock.MomentOrNext(recurrence.First, recurrence.Zone) };
        while (times.Count < Times) times.Add(recurrence.NextAfter(times[^1]));
        return times;
    }

    private static DateTime DayOf(Recurrence recurrence, int number) => recurrence.Repeat switch
    {
        Repeat.Daily => recurrence.First.Date.AddDays(number),
        Repeat.Weekly => recurrence.First.Date.AddDays(7 * number),
        _ => recurrence.First.Date.AddMonths(number),
    };

    private static void Check<T>(Arbitrary<T> any, Func<T, bool> holds) => Prop.ForAll(any, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
