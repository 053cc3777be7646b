using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SmartHeart.Application.Events;

namespace SmartHeart.Bot.Features.Events;

/// <summary>An event as an iCalendar file (RFC 5545), which every calendar takes.</summary>
internal static partial class CalendarFile
{
    /// <summary>Most octets of a line, its end not counted (RFC 5545, 3.1).</summary>
    private const int MostOctets = 75;

    private const string LineEnd = "\r\n";

    /// <summary>UTF-8 with the line ends and folds of the RFC. The same event in the same version makes the same bytes.</summary>
    /// <param name="entry">The event.</param>
    /// <param name="link">Opens it in the bot.</param>
    public static byte[] Of(CalendarEntry entry, string link)
    {
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//SmartHeart//Events//EN",
            "BEGIN:VEVENT",
            $"UID:{UidOf(entry.Id, link)}",
            $"DTSTAMP:{Utc(entry.ChangedAt)}",
            string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{entry.Version}"),
            $"DTSTART:{Utc(entry.Event.StartsAt)}",
            $"DTEND:{Utc(entry.Event.EndsAt)}",
            $"SUMMARY:{Escape(entry.Title)}",
            $"LOCATION:{Escape(entry.Event.Place ?? entry.Event.Link ?? link)}",
            $"URL:{entry.Event.Link ?? link}",
            $"DESCRIPTION:{Escape(DescriptionOf(entry, link))}",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => Fold(line) + LineEnd)));
    }

    /// <summary>
    /// The same for every version of an event, so that a calendar which has it already changes it; another for another bot's event of the same number.
    /// </summary>
    private static string UidOf(int id, string link) =>
        string.Create(CultureInfo.InvariantCulture, $"event-{id}.{new Uri(link).AbsolutePath.Trim('/')}@t.me");

    /// <summary>Calendars show plain text.</summary>
    private static string DescriptionOf(CalendarEntry entry, string link)
    {
        var plain = WebUtility.HtmlDecode(Tag().Replace(entry.Html, "")).Trim();
        string?[] parts = [plain, entry.Event.Link, link];
        return string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string Utc(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A value of type TEXT (3.3.11).</summary>
    private static string Escape(string text) => text.ReplaceLineEndings("\n")
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Breaks a long line between characters, never within one; what follows a break begins with a space that does not count as text.</summary>
    private static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append(LineEnd).Append(' ');
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
