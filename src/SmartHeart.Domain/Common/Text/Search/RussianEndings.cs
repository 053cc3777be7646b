namespace SmartHeart.Domain.Common.Text.Search;

/// <summary>An ending of Russian words.</summary>
/// <param name="Letters">The ending.</param>
/// <param name="AfterA">Whether it is one only after а or я, which stay.</param>
internal readonly record struct RussianEnding(string Letters, bool AfterA);

/// <summary>The classes of endings of the Snowball description, each the longest first.</summary>
internal static class RussianEndings
{
    public static readonly RussianEnding[] Gerund = Of("в вши вшись", "ив ивши ившись ыв ывши ывшись");

    public static readonly RussianEnding[] Adjective = Of(
        "", "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею");

    public static readonly RussianEnding[] Participle = Of("ем нн вш ющ щ", "ивш ывш ующ");

    public static readonly RussianEnding[] Reflexive = Of("", "ся сь");

    public static readonly RussianEnding[] Verb = Of(
        "ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно",
        "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю");

    public static readonly RussianEnding[] Noun = Of(
        "", "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я");

    public static readonly RussianEnding[] Superlative = Of("", "ейш ейше");

    public static readonly RussianEnding[] Derivational = Of("", "ост ость");

    private static RussianEnding[] Of(string afterA, string anywhere) =>
        [.. Split(afterA, afterA: true).Concat(Split(anywhere, afterA: false)).OrderByDescending(ending => ending.Letters.Length)];

    private static IEnumerable<RussianEnding> Split(string endings, bool afterA) =>
        endings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(letters => new RussianEnding(letters, afterA));
}
