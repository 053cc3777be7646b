using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using SmartHeart.Application.Events;

namespace SmartHeart.Bot.Features.Events;

/// <summary>An event as an iCalendar file (RFC 5545), which every calendar takes.</summary>
internal static partial class CalendarFile
{
    /// <summary>UTF-8 with the line ends and folds of the RFC. The same event in the same version makes the same bytes.</summary>
    /// <param name="entry">The event.</param>
    /// <param name="link">Opens it in the bot.</param>
    public static byte[] Of(CalendarEntry entry, string link)
    {
        var calendar = new Calendar { ProductId = "-//SmartHeart//Events//EN" };
        calendar.Events.Add(new CalendarEvent
        {
            Uid = UidOf(entry.Id, link),
            DtStamp = Utc(entry.ChangedAt),
            Sequence = entry.Version,
            Start = Utc(entry.Event.StartsAt),
            End = Utc(entry.Event.EndsAt),
            Summary = entry.Title,
            Location = entry.Event.Place ?? entry.Event.Link,
            Url = new Uri(entry.Event.Link ?? link),
            Description = DescriptionOf(entry, link),
        });
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    /// <summary>
    /// The same for every version of an event, so that a calendar which has it already changes it; another for another bot's event of the same number.
    /// </summary>
    private static string UidOf(int id, string link) => $"event-{id}.{new Uri(link).AbsolutePath.Trim('/')}@t.me";

    /// <summary>Calendars show plain text.</summary>
    private static string DescriptionOf(CalendarEntry entry, string link)
    {
        var plain = WebUtility.HtmlDecode(Tag().Replace(entry.Html, "")).Trim();
        string?[] parts = [plain, entry.Event.Link, link];
        return string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static CalDateTime Utc(DateTimeOffset at) => new(at.UtcDateTime, CalDateTime.UtcTzId);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
