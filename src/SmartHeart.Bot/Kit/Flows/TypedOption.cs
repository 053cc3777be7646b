using System.Collections.Immutable;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>Finds the answer that a person typed instead of pressing its button.</summary>
internal static class TypedOption
{
    /// <summary>The value whose label is typed, whatever the case and the marks around it; else the only one whose label begins so. Null when there is none, or more than one.</summary>
    public static string? Find(string typed, IEnumerable<Option> options)
    {
        var words = Bare(typed);
        if (words.Length == 0) return null;
        var labels = options.Select(option => (option.Value, Label: Bare(option.Label))).ToImmutableArray();
        return Only(labels.Where(one => one.Label.Equals(words, StringComparison.OrdinalIgnoreCase)))
            ?? Only(labels.Where(one => one.Label.StartsWith(words, StringComparison.OrdinalIgnoreCase)));
    }

    private static string? Only(IEnumerable<(string Value, string Label)> fitting) => fitting.Take(2).ToArray() is [var only] ? only.Value : null;

    /// <summary>Without the emoji and marks at both ends.</summary>
    private static string Bare(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        return text[start..end];
    }
}
