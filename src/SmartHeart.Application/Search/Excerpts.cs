using SmartHeart.Domain.Common.Text.Search;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Search;

/// <summary>Shows where in a text the words stand.</summary>
internal static class Excerpts
{
    private const int Before = 40;
    private const int After = 80;
    private const char Ellipsis = '…';

    /// <summary>The surroundings of the first wanted word; the beginning of the text where it has none.</summary>
    public static Excerpt Of(string html, WantedWords wanted)
    {
        var text = string.Join(' ', RichText.PlainOf(html).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var hit = Words.Of(text).FirstOrDefault(wanted.Has);
        if (hit.Form is null) return new Excerpt(Head(text, Before + After), "", "");

        var end = hit.Start + hit.Length;
        return new Excerpt(Tail(text[..hit.Start], Before), text[hit.Start..end], Head(text[end..], After));
    }

    /// <summary>The beginning, in whole words where it has spaces.</summary>
    private static string Head(string text, int length)
    {
        if (text.Length <= length) return text;

        var end = text.LastIndexOf(' ', length);
        if (end <= 0) end = char.IsLowSurrogate(text[length]) ? length - 1 : length;
        return text[..end] + Ellipsis;
    }

    /// <summary>The end, likewise.</summary>
    private static string Tail(string text, int length)
    {
        if (text.Length <= length) return text;

        var cut = text.Length - length;
        var start = text.IndexOf(' ', cut) + 1;
        if (start == 0) start = char.IsLowSurrogate(text[cut]) ? cut + 1 : cut;
        return Ellipsis + text[start..];
    }
}
