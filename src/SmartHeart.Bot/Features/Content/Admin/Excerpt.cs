using System.Net;
using System.Text;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>The beginning of a formatted text, as plain text in one line.</summary>
internal static class Excerpt
{
    /// <summary>At most <paramref name="length"/> UTF-16 units of the visible text of Telegram HTML.</summary>
    public static string Of(string html, int length)
    {
        var text = new StringBuilder(html.Length);
        var inTag = false;
        foreach (var c in html)
        {
            if (c is '<' or '>') inTag = c == '<';
            else if (!inTag) text.Append(c);
        }

        var words = WebUtility.HtmlDecode(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Ui.Shorten(string.Join(' ', words), length);
    }
}
