namespace SmartHeart.Bot.Kit.Wording;

/// <summary>Which plural form a whole number takes (CLDR, https://cldr.unicode.org/index/cldr-spec/plural-rules).</summary>
internal static class Plural
{
    /// <summary>All there are, in the order in which people think of them.</summary>
    public static readonly System.Collections.Immutable.ImmutableArray<string> Forms = ["one", "few", "many", "other"];

    /// <summary><c>one</c>, <c>few</c>, <c>many</c> or <c>other</c>.</summary>
    public static string Form(string language, long count) => language == "ru" ? Russian(Math.Abs(count)) : count is 1 or -1 ? "one" : "other";

    private static string Russian(long count) => (count % 10, count % 100) switch
    {
        (1, not 11) => "one",
        ( >= 2 and <= 4, < 12 or > 14) => "few",
        _ => "many",
    };
}
