using System.Globalization;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common.Time;

namespace SmartHeart.Bot.Features.Mailings.Scheduling;

/// <summary>Times of mailings as buttons carry and show them: whole minutes, on the agency's clock.</summary>
internal static class MailingTimes
{
    /// <summary>Minutes of the clock that buttons offer.</summary>
    public const int Step = 5;

    /// <summary>As a button carries it.</summary>
    public static int MinuteOf(DateTimeOffset moment) => (int)(moment - DateTimeOffset.UnixEpoch).TotalMinutes;

    /// <summary>The moment that a button means, UTC; 0 is an hour from now.</summary>
    public static DateTimeOffset MomentOf(int minute, Ui ui) =>
        minute == 0 ? TypedMoment.WholeMinute(ui.Now.AddHours(1)) : DateTimeOffset.UnixEpoch.AddMinutes(minute);

    /// <summary>The day that the agency's clock shows.</summary>
    public static DateOnly Today(Ui ui) => DateOnly.FromDateTime(WallClock.At(ui.Now, ui.Zone));

    /// <summary>The last day that can be chosen.</summary>
    public static DateOnly LastDay(Ui ui) => Today(ui).AddYears(TypedMoment.MostYears).AddDays(-1);

    /// <summary>The moment at which the clock shows a time, if that is ahead; null when it is over, or the clock skips it.</summary>
    public static DateTimeOffset? Ahead(DateOnly day, int hour, int minute, Ui ui) =>
        WallClock.Moment(day.ToDateTime(new TimeOnly(hour, minute)), ui.Zone) is { IsOk: true, Value: var moment } && moment > ui.Now ? moment : null;

    /// <summary>The minutes of an hour that can be chosen.</summary>
    public static IEnumerable<int> Minutes(DateOnly day, int hour, Ui ui) =>
        Enumerable.Range(0, 60 / Step).Select(step => step * Step).Where(minute => Ahead(day, hour, minute, ui) is not null);

    /// <summary>«пятница, 25 декабря 2026».</summary>
    public static string Day(DateOnly day, Ui ui) => day.ToString("dddd, d MMMM yyyy", Culture(ui));

    /// <summary>«Декабрь 2026».</summary>
    public static string Month(int year, int month, Ui ui)
    {
        var name = new DateOnly(year, month, 1).ToString("MMMM yyyy", Culture(ui));
        return char.ToUpper(name[0], Culture(ui)) + name[1..];
    }

    /// <summary>«Пн», …, from Monday on.</summary>
    public static IEnumerable<string> Weekdays(Ui ui) =>
        Enumerable.Range(1, 7).Select(day => Culture(ui).TextInfo.ToTitleCase(Culture(ui).DateTimeFormat.GetShortestDayName((DayOfWeek)(day % 7))));

    /// <summary>The day of the week: «Пятница».</summary>
    public static string Weekday(DateTimeOffset moment, Ui ui) => WallClock.At(moment, ui.Zone).ToString("dddd", Culture(ui));

    /// <summary>The day of the month.</summary>
    public static int DayOfMonth(DateTimeOffset moment, Ui ui) => WallClock.At(moment, ui.Zone).Day;

    private static CultureInfo Culture(Ui ui) => CultureInfo.GetCultureInfo(ui.Language);
}
