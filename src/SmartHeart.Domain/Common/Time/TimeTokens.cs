using System.Globalization;
using System.Text.RegularExpressions;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Common.Time;

/// <summary>A word or a group of numbers.</summary>
/// <param name="Word">What it means.</param>
/// <param name="Value">The value of a word, or the first number.</param>
/// <param name="Second">The second number of a group.</param>
/// <param name="Third">The third number of a group.</param>
/// <param name="Separator">What stands between the numbers of a group.</param>
internal readonly record struct TimeToken(TimeWord Word, int Value = 0, int Second = 0, int Third = 0, char Separator = '\0');

/// <summary>A typed time, cut into what has a meaning.</summary>
/// <param name="Words">In order, without filler.</param>
/// <param name="Offset">The offset that stood behind it, as we show it ourselves; null for none.</param>
internal sealed partial record TimeTokens(IReadOnlyList<TimeToken> Words, TimeSpan? Offset)
{
    private const int MostLetters = 100;

    /// <summary>Null when something has no meaning in a time.</summary>
    public static TimeTokens? Read(string? text)
    {
        var line = TypedLine.Clean(text, keepEmoji: false);
        if (line.Length is 0 or > MostLetters) return null;

        line = line.ToLowerInvariant().Replace('ё', 'е').Replace('−', '-').Replace('’', '\'');
        line = line.Replace("a.m.", "am", StringComparison.Ordinal).Replace("p.m.", "pm", StringComparison.Ordinal);
        TimeSpan? offset = null;
        if (ShownZone().Match(line) is { Success: true } zone) (line, offset) = (line[..zone.Index], OffsetOf(zone));

        var words = new List<TimeToken>();
        foreach (Match match in Piece().Matches(TimeWords.JoinPhrases(line)))
        {
            if (match.Groups["word"] is { Success: true } word)
            {
                var (meaning, value) = TimeWords.Find(word.Value);
                if (meaning == TimeWord.Unknown) return null;
                if (meaning != TimeWord.Skip) words.Add(new TimeToken(meaning, value));
            }
            else if (match.Groups["first"].Success)
            {
                words.Add(Numbers(match));
            }
            else
            {
                return null;
            }
        }

        return new TimeTokens(words, offset);
    }

    private static TimeToken Numbers(Match match)
    {
        var (first, second, third) = (NumberOf(match, "first"), NumberOf(match, "second"), NumberOf(match, "third"));
        var separator = match.Groups["separator"] is { Success: true } found ? found.Value[0] : '\0';
        var word = match.Groups["third"].Success ? TimeWord.Triple
            : !match.Groups["second"].Success ? TimeWord.Number
            : separator == ':' ? TimeWord.Clock
            : TimeWord.Pair;
        return new TimeToken(word, first, second, third, separator);
    }

    private static int NumberOf(Match match, string group) => match.Groups[group] is { Success: true } digits ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static TimeSpan? OffsetOf(Match zone)
    {
        if (!zone.Groups["utc"].Success) return null;
        var offset = new TimeSpan(NumberOf(zone, "hours"), NumberOf(zone, "minutes"), 0);
        return zone.Groups["sign"].Value == "-" ? -offset : offset;
    }

    /// <summary>«(Москва, UTC+3)».</summary>
    [GeneratedRegex(@"\((?:[^()]*?(?<utc>utc)(?:(?<sign>[+-])(?<hours>[0-9]{1,2})(?::(?<minutes>[0-9]{2}))?)?|[^()]*)\)$")]
    private static partial Regex ShownZone();

    [GeneratedRegex("""
        (?<word> \p{L} [\p{L}_']* )
        | (?<![0-9]) (?<first> [0-9]{1,4} )
          (?: (?<separator> [.:/-] ) (?<second> [0-9]{1,4} ) (?: \k<separator> (?<third> [0-9]{1,4} ) )?
            | (?<separator> , ) (?<second> [0-9] ) (?! [0-9:.] ) )?
          (?! [0-9] )
        | (?<other> [^\s,;.:!()–—-] )
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Piece();
}
