using System.Collections.Immutable;
using System.Globalization;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Mailings.Scheduling;

/// <summary>A time picked by buttons: a day of a month, an hour, the minutes. What is over, or is skipped by the clock, is there but can't be chosen.</summary>
internal static class CalendarScreens
{
    private const int HoursPerRow = 6;
    private const int MinutesPerRow = 4;

    /// <summary>The days of a month, a week a row.</summary>
    public static Screen Month(MonthTap tap, Ui ui)
    {
        var (first, last) = (NumberOf(MailingTimes.Today(ui)), NumberOf(MailingTimes.LastDay(ui)));
        var month = tap.Month == 0 ? first : Math.Clamp(tap.Month, first, last);
        var begin = new DateOnly(month / 12, (month % 12) + 1, 1);
        var screen = new Screen { Text = ui["mailing_time.month", ("month", MailingTimes.Month(begin.Year, begin.Month, ui)), ("zone", ui.ZoneNow)] }
            .Row([.. MailingTimes.Weekdays(ui).Select(name => Ui.TapLabelled(name, default(OverTap)))]);
        foreach (var week in Weeks(begin)) screen = screen.Row([.. week.Select(day => DayButton(tap.MailingId, day, ui))]);
        ImmutableArray<Button> back = month > first ? [Arrow("mailing_time.earlier", tap.MailingId, month - 1, ui)] : [];
        ImmutableArray<Button> on = month < last ? [Arrow("mailing_time.later", tap.MailingId, month + 1, ui)] : [];
        return screen.Row([.. back, .. on]).Row(ToWhen(tap.MailingId, ui));
    }

    /// <summary>The hours of a day.</summary>
    public static Screen Day(DayTap tap, Ui ui)
    {
        if (Read(tap.Day, ui) is not { } day) return Month(new MonthTap(tap.MailingId), ui);

        var screen = new Screen { Text = ui["mailing_time.hour", ("day", MailingTimes.Day(day, ui)), ("zone", ui.ZoneNow)] };
        foreach (var row in Enumerable.Range(0, 24).Chunk(HoursPerRow))
            screen = screen.Row([.. row.Select(hour => HourButton(tap, day, hour, ui))]);
        return screen.Row(ui.Tap("mailing_time.to_month", new MonthTap(tap.MailingId, NumberOf(day))));
    }

    /// <summary>The minutes of an hour.</summary>
    public static Screen Hour(HourTap tap, Ui ui)
    {
        if (Read(tap.Day, ui) is not { } day || tap.Hour is < 0 or > 23) return Day(new DayTap(tap.MailingId, tap.Day), ui);

        var screen = new Screen { Text = ui["mailing_time.minute", ("day", MailingTimes.Day(day, ui)), ("zone", ui.ZoneNow)] };
        foreach (var row in MailingTimes.Minutes(day, tap.Hour, ui).Chunk(MinutesPerRow))
            screen = screen.Row([.. row.Select(minute => MinuteButton(tap, day, minute, ui))]);
        return screen.Row(ui.Tap("mailing_time.to_hours", new DayTap(tap.MailingId, tap.Day)));
    }

    private static int NumberOf(DateOnly day) => (day.Year * 12) + day.Month - 1;

    /// <summary>From Monday on; null before the first day of the month and after its last.</summary>
    private static IEnumerable<DateOnly?[]> Weeks(DateOnly begin)
    {
        var before = ((int)begin.DayOfWeek + 6) % 7;
        var days = DateTime.DaysInMonth(begin.Year, begin.Month);
        return Enumerable.Range(-before, (before + days + 6) / 7 * 7).Select(day => day >= 0 && day < days ? begin.AddDays(day) : (DateOnly?)null).Chunk(7);
    }

    /// <summary>Data of a button can be made up, or old.</summary>
    private static DateOnly? Read(int number, Ui ui) =>
        number >= MailingTimes.Today(ui).DayNumber && number <= MailingTimes.LastDay(ui).DayNumber ? DateOnly.FromDayNumber(number) : null;

    private static Button DayButton(int mailingId, DateOnly? day, Ui ui) =>
        day is { } shown && Read(shown.DayNumber, ui) is not null && Enumerable.Range(0, 24).Any(hour => MailingTimes.Minutes(shown, hour, ui).Any())
            ? Ui.TapLabelled(shown.Day.ToString(CultureInfo.InvariantCulture), new DayTap(mailingId, shown.DayNumber))
            : Over(ui);

    private static Button HourButton(DayTap tap, DateOnly day, int hour, Ui ui) => MailingTimes.Minutes(day, hour, ui).Any()
        ? Ui.TapLabelled(hour.ToString("00", CultureInfo.InvariantCulture), new HourTap(tap.MailingId, tap.Day, hour))
        : Over(ui);

    private static Button MinuteButton(HourTap tap, DateOnly day, int minute, Ui ui) => Ui.TapLabelled(
        string.Create(CultureInfo.InvariantCulture, $"{tap.Hour:00}:{minute:00}"),
        new ProposeTap(tap.MailingId, MailingTimes.MinuteOf(MailingTimes.Ahead(day, tap.Hour, minute, ui)!.Value)));

    private static Button Arrow(string key, int mailingId, int month, Ui ui) =>
        ui.Tap(key, new MonthTap(mailingId, month), ("month", MailingTimes.Month(month / 12, (month % 12) + 1, ui)));

    private static Button Over(Ui ui) => ui.Tap("mailing_time.none", default(OverTap));

    private static Button ToWhen(int mailingId, Ui ui) => ui.Tap("mailing_time.other", new WhenTap(mailingId));
}
