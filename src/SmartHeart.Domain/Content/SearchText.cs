using SmartHeart.Domain.Common.Text.Search;

namespace SmartHeart.Domain.Content;

/// <summary>What a full-text index knows of an item: stems (<see cref="Word.Stem"/>), each once, with spaces between.</summary>
public sealed record SearchText
{
    /// <summary>Raised when words are cut or stemmed differently: items of an older version are then done anew in the background.</summary>
    public const int CurrentVersion = 2;

    private SearchText(string title, string all, int version) => (Title, All, Version) = (title, all, version);

    /// <summary>Stems of the title: finds there count more.</summary>
    public string Title { get; }

    /// <summary>Stems of title, body and, of an event, its place.</summary>
    public string All { get; }

    /// <summary>The rules it was made by; 0 for never made.</summary>
    public int Version { get; }

    /// <summary>Makes it of what users see.</summary>
    public static SearchText Of(Title title, RichText body, EventPlace? place) =>
        new(Stems([title.Value]), Stems(Texts(title, body, place)), CurrentVersion);

    /// <summary>Each stem of an item with the shortest word that gave it, with its ё: that is how it is shown to people.</summary>
    public static IReadOnlyDictionary<string, string> Vocabulary(Title title, RichText body, EventPlace? place) => Texts(title, body, place)
        .SelectMany(text => Words.Of(text).Select(word => (word.Stem, word.Form, Shown: word.In(text))))
        .GroupBy(word => word.Stem)
        .ToDictionary(
            same => same.Key,
            same => same.OrderBy(word => word.Form.Length).ThenBy(word => word.Form, StringComparer.Ordinal)
                .ThenByDescending(word => word.Shown, StringComparer.Ordinal).First().Shown);

    private static string[] Texts(Title title, RichText body, EventPlace? place) => [title.Value, RichText.PlainOf(body.Html), place?.Value ?? ""];

    private static string Stems(IEnumerable<string> texts) => string.Join(' ', texts.SelectMany(Words.Of).Select(word => word.Stem).Distinct());
}
