using System.Text.RegularExpressions;

namespace SmartHeart.Playground.Emulator;

/// <summary>Finds what Telegram marks by itself: commands, mentions, hashtags, addresses. Simpler than Telegram's own search.</summary>
internal static partial class EntityDetector
{
    /// <summary>The given entities with the found ones, in order; those that would overlap a given one other than plain formatting are left out.</summary>
    public static IReadOnlyList<TextEntity> Complete(string text, IReadOnlyList<TextEntity> given)
    {
        if (text.AsSpan().IndexOfAny("/@#.") < 0) return given;
        List<TextEntity>? all = null;
        foreach (var match in Marks().EnumerateMatches(text))
        {
            var found = new TextEntity(TypeOf(text.AsSpan(match.Index, match.Length)), match.Index, match.Length);
            if (given.Any(entity => Excludes(entity) && entity.Offset < found.End && found.Offset < entity.End)) continue;
            (all ??= [.. given]).Add(found);
        }

        return all is null ? given : [.. all.OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length)];
    }

    private static bool Excludes(TextEntity entity) => entity.Type is "code" or "pre" or "text_link" or "text_mention" or "custom_emoji";

    private static string TypeOf(ReadOnlySpan<char> found) => found[0] switch
    {
        '/' => "bot_command",
        '#' => "hashtag",
        '@' => "mention",
        _ when found.Contains('@') && !found.Contains("://", StringComparison.Ordinal) => "email",
        _ => "url",
    };

    [GeneratedRegex(
        """
        https?://[^\s<>"«»]*[^\s<>"«».,!?:;)\]]
        | [A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}
        | (?<![\w./@-])(?:[A-Za-z0-9-]+\.)+(?:ru|com|org|net|me|io|рф)(?:/[^\s<>"«»]*[^\s<>"«».,!?:;)\]])?(?![\w-])
        | (?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])
        | (?<![\w@])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w)
        | (?<![\w#&])\#[\w]*[^\W\d][\w]*
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Marks();
}
