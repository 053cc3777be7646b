namespace SmartHeart.Bot.Kit.Telegram.Rendering;

/// <summary>Splits a long text into messages: at paragraphs, else lines, sentences, words, else anywhere; tags open at a cut are closed and opened again.</summary>
internal static class HtmlSplitter
{
    /// <summary>How good a place for a cut is; worse ones are only taken where a better one would leave a part shorter than a quarter.</summary>
    private enum Cut
    {
        Anywhere,
        Word,
        Sentence,
        Line,
        Paragraph,
    }

    /// <summary>The parts, each of at most <paramref name="most"/> visible units. Nothing for a text without visible units.</summary>
    public static IReadOnlyList<string> Split(string html, int most = HtmlLength.MostInText)
    {
        if (html.Length <= most || HtmlLength.Of(html) <= most) return string.IsNullOrWhiteSpace(html) ? [] : [html];
        var parts = new List<string>();
        var open = new List<string>();
        for (var at = 0; at < html.Length;)
        {
            var end = EndOfPart(html, at, most);
            var prefix = string.Concat(open);
            Follow(html.AsSpan(at, end - at), open);
            var body = html.AsSpan(at, end - at).TrimEnd();
            if (HtmlLength.Of(body.ToString()) > 0) parts.Add(string.Concat(prefix, body, Closing(open)));
            at = SkipBlanks(html, end);
        }

        return parts;
    }

    private static int EndOfPart(string html, int from, int most)
    {
        Span<int> best = stackalloc int[5];
        var units = 0;
        foreach (var token in new HtmlTokens(html.AsSpan(from)))
        {
            if (units + token.Units > most) return WithClosings(html, Best(best, from));
            units += token.Units;
            if (token.Units == 0) continue;
            var cut = CutAfter(html, from + token.Start, from + token.End);
            if (cut == Cut.Anywhere || units >= most / 4) best[(int)cut] = from + token.End;
        }

        return html.Length;
    }

    private static int Best(ReadOnlySpan<int> best, int from)
    {
        for (var cut = best.Length - 1; cut >= 0; cut--)
            if (best[cut] > from) return best[cut];
        return from + 1;
    }

    /// <summary>Tags that close right at the cut belong to the part before it.</summary>
    private static int WithClosings(string html, int end)
    {
        while (html.AsSpan(end).StartsWith("</") && html.IndexOf('>', end) is > 0 and var close) end = close + 1;
        return end;
    }

    private static Cut CutAfter(string html, int start, int end)
    {
        var unit = html[start];
        if (unit == '\n') return start > 0 && html[start - 1] == '\n' ? Cut.Paragraph : Cut.Line;
        if (unit is not (' ' or '\t')) return Cut.Anywhere;
        return start > 0 && html[start - 1] is '.' or '!' or '?' or '…' && end < html.Length ? Cut.Sentence : Cut.Word;
    }

    /// <summary>Notes which tags are open after this piece.</summary>
    private static void Follow(ReadOnlySpan<char> piece, List<string> open)
    {
        foreach (var token in new HtmlTokens(piece))
        {
            if (token.Units > 0 || piece[token.Start] != '<') continue;
            if (piece[token.Start + 1] != '/') open.Add(piece[token.Start..token.End].ToString());
            else if (open.Count > 0) open.RemoveAt(open.Count - 1);
        }
    }

    private static string Closing(List<string> open) =>
        string.Concat(Enumerable.Reverse(open).Select(tag => $"</{tag.AsSpan(1, tag.AsSpan().IndexOfAny(" >") - 1)}>"));

    private static int SkipBlanks(string html, int at)
    {
        while (at < html.Length && html[at] is ' ' or '\n' or '\t') at++;
        return at;
    }
}
