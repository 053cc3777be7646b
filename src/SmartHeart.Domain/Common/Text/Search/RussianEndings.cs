namespace SmartHeart.Domain.Common.Text.Search;

/// <summary>An ending of Russian words.</summary>
/// <param name="Letters">The ending.</param>
/// <param name="AfterA">Whether it is one only after а or я, which stay.</param>
internal readonly record struct RussianEnding(string Letters, bool AfterA);

/// <summary>The classes of endings of the Snowball description, each the longest first; the resource has a class a line: those only after а or я, then those anywhere.</summary>
internal static class RussianEndings
{
    // First of all: the fields below are made of it.
    private static readonly Dictionary<string, string[]> Classes =
        WordLists.Read("RussianEndings.txt").Select(line => line.Split(':')).ToDictionary(parts => parts[0], parts => parts[1].Split('|'));

    public static readonly RussianEnding[] Gerund = Of(nameof(Gerund));

    public static readonly RussianEnding[] Adjective = Of(nameof(Adjective));

    public static readonly RussianEnding[] Participle = Of(nameof(Participle));

    public static readonly RussianEnding[] Reflexive = Of(nameof(Reflexive));

    public static readonly RussianEnding[] Verb = Of(nameof(Verb));

    public static readonly RussianEnding[] Noun = Of(nameof(Noun));

    public static readonly RussianEnding[] Superlative = Of(nameof(Superlative));

    public static readonly RussianEnding[] Derivational = Of(nameof(Derivational));

    private static RussianEnding[] Of(string name) =>
        [.. Split(Classes[name][0], afterA: true).Concat(Split(Classes[name][1], afterA: false)).OrderByDescending(ending => ending.Letters.Length)];

    private static IEnumerable<RussianEnding> Split(string endings, bool afterA) =>
        endings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(letters => new RussianEnding(letters, afterA));
}
