using System.Globalization;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Events;

/// <summary>The times of events in the agency's zone.</summary>
internal static class EventTimes
{
    /// <summary>Start and end with the zone they are meant in; the day once when it is the same.</summary>
    public static Html Span(EventView details, Ui ui)
    {
        var (starts, ends) = (Local(details.StartsAt, ui), Local(details.EndsAt, ui));
        var zone = ZoneNames.Of(ui.Zone, details.StartsAt, ui);
        return starts.Date == ends.Date
            ? ui["events.when", ("day", starts.ToString("d MMMM yyyy, dddd", Culture(ui))), ("from", Time(starts)), ("to", Time(ends)), ("zone", zone)]
            : ui["events.when_days", ("from", ui.When(details.StartsAt)), ("to", ui.When(details.EndsAt)), ("zone", zone)];
    }

    /// <summary>For a line of a list: «25 дек, 18:30».</summary>
    public static string Short(DateTimeOffset utc, Ui ui) => $"{Day(utc, "d MMM", ui)}, {ui.Time(utc)}";

    /// <summary>For a line of what is over: «25 дек 2025».</summary>
    public static string PastDay(DateTimeOffset utc, Ui ui) => Day(utc, "d MMM yyyy", ui);

    /// <summary>Some cultures end a month's short name with a dot.</summary>
    private static string Day(DateTimeOffset utc, string format, Ui ui) => Local(utc, ui).ToString(format, Culture(ui)).Replace(".", "", StringComparison.Ordinal);

    private static string Time(DateTimeOffset local) => local.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static DateTimeOffset Local(DateTimeOffset utc, Ui ui) => TimeZoneInfo.ConvertTime(utc, ui.Zone);

    private static CultureInfo Culture(Ui ui) => CultureInfo.GetCultureInfo(ui.Language);
}
