using System.Globalization;
using System.Text;
using SmartHeart.Bot.Kit.Rendering;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace SmartHeart.Bot.Kit.Telegram.Receiving;

/// <summary>
/// Makes Telegram HTML of a text and its entities (https://core.telegram.org/bots/api#html-style). Entities may nest and overlap: a tag that would cross
/// another is closed and opened again. What Telegram finds by itself (links, mentions, hashtags) stays plain.
/// </summary>
internal static class EntitiesToHtml
{
    /// <summary>The text with its formatting.</summary>
    public static string Write(string text, MessageEntity[]? entities)
    {
        var spans = Spans(text, entities);
        if (spans.Count == 0) return Html.Escape(text);

        var html = new StringBuilder(text.Length + (spans.Count * 16));
        var open = new Stack<Span>();
        var (at, next) = (0, 0);
        while (next < spans.Count || open.Count > 0)
        {
            var until = open.Count == 0 ? int.MaxValue : open.Min(s => s.End);
            if (next < spans.Count) until = Math.Min(until, spans[next].Start);
            html.Append(Html.Escape(text[at..until]));
            at = until;
            var starting = Close(html, open, at);
            while (next < spans.Count && spans[next].Start == at) starting.Add(spans[next++]);
            foreach (var span in starting.OrderByDescending(s => s.End).ThenBy(s => s.Rank))
            {
                html.Append(span.Opening);
                open.Push(span);
            }
        }

        return html.Append(Html.Escape(text[at..])).ToString();
    }

    /// <summary>Closes what ends here; what has to be closed on the way, but goes on, is returned to be opened again.</summary>
    private static List<Span> Close(StringBuilder html, Stack<Span> open, int at)
    {
        var goingOn = new List<Span>();
        while (open.Any(s => s.End <= at))
        {
            var span = open.Pop();
            html.Append(span.Closing);
            if (span.End > at) goingOn.Add(span);
        }

        return goingOn;
    }

    private static List<Span> Spans(string text, MessageEntity[]? entities)
    {
        var spans = new List<Span>(entities?.Length ?? 0);
        foreach (var entity in entities ?? [])
        {
            var (start, end) = (Math.Max(0, entity.Offset), Math.Min(text.Length, entity.Offset + entity.Length));
            if (end > start && Tags(entity) is { } tags) spans.Add(new Span(start, end, tags.Opening, tags.Closing, RankOf(entity.Type)));
        }

        spans.Sort((a, b) => a.Start.CompareTo(b.Start));
        return spans;
    }

    private static (string Opening, string Closing)? Tags(MessageEntity entity) => entity.Type switch
    {
        MessageEntityType.Bold => ("<b>", "</b>"),
        MessageEntityType.Italic => ("<i>", "</i>"),
        MessageEntityType.Underline => ("<u>", "</u>"),
        MessageEntityType.Strikethrough => ("<s>", "</s>"),
        MessageEntityType.Spoiler => ("<tg-spoiler>", "</tg-spoiler>"),
        MessageEntityType.Blockquote => ("<blockquote>", "</blockquote>"),
        MessageEntityType.ExpandableBlockquote => ("<blockquote expandable>", "</blockquote>"),
        MessageEntityType.Code => ("<code>", "</code>"),
        MessageEntityType.Pre when entity.Language is { Length: > 0 } language => ($"<pre><code class=\"language-{Attribute(language)}\">", "</code></pre>"),
        MessageEntityType.Pre => ("<pre>", "</pre>"),
        MessageEntityType.TextLink => ($"<a href=\"{Attribute(entity.Url ?? "")}\">", "</a>"),
        MessageEntityType.TextMention when entity.User is { } user => (string.Create(CultureInfo.InvariantCulture, $"<a href=\"tg://user?id={user.Id}\">"), "</a>"),
        MessageEntityType.CustomEmoji => ($"<tg-emoji emoji-id=\"{Attribute(entity.CustomEmojiId ?? "")}\">", "</tg-emoji>"),
        MessageEntityType.DateTime when entity.UnixTime is { } time => (TimeTag(time, entity.DateTimeFormat), "</tg-time>"),
        _ => null,
    };

    /// <summary>A moment that each reader sees in their own zone; without a format the words stay as they are.</summary>
    private static string TimeTag(DateTime time, string? format)
    {
        var unix = new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)).ToUnixTimeSeconds();
        var how = string.IsNullOrEmpty(format) ? "" : $" format=\"{Attribute(format)}\"";
        return string.Create(CultureInfo.InvariantCulture, $"<tg-time unix=\"{unix}\"{how}>");
    }

    /// <summary>Of entities with the same bounds, quotes go outside, and what may hold nothing else goes inside.</summary>
    private static int RankOf(MessageEntityType type) => type switch
    {
        MessageEntityType.Blockquote or MessageEntityType.ExpandableBlockquote => 0,
        MessageEntityType.TextLink or MessageEntityType.TextMention or MessageEntityType.DateTime => 1,
        MessageEntityType.Code or MessageEntityType.Pre => 3,
        MessageEntityType.CustomEmoji => 4,
        _ => 2,
    };

    private static string Attribute(string value) => Html.Escape(value).Replace("\"", "&quot;", StringComparison.Ordinal);

    private readonly record struct Span(int Start, int End, string Opening, string Closing, int Rank);
}
