using System.Collections.Frozen;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using SmartHeart.Bot;

namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>
/// The bot's own texts by their keys, so that tests say which screen they expect in whichever language, and a bettered wording breaks none of them.
/// </summary>
internal static partial class Words
{
    private static readonly FrozenDictionary<(string Language, string Key), string[]> Templates = Load();

    /// <summary>Matches what a person reads where the text stands; holes match anything, a plural any of its forms.</summary>
    public static Regex Pattern(string language, string key) => new(string.Join('|', Forms(language, key).Select(Escape)), RegexOptions.Singleline);

    /// <summary>Matches a button or a notice that says this and nothing else.</summary>
    public static Regex Whole(string language, string key) => new($"^(?:{Pattern(language, key)})$", RegexOptions.Singleline);

    private static string[] Forms(string language, string key) =>
        Templates.TryGetValue((language, key), out var forms) ? forms : throw new ArgumentException($"There is no text {key} in {language}.", nameof(key));

    private static string Escape(string template)
    {
        var plain = WebUtility.HtmlDecode(Tag().Replace(template, "")).Trim();
        return string.Join(".*?", Hole().Split(plain).Select(Regex.Escape));
    }

    private static FrozenDictionary<(string Language, string Key), string[]> Load()
    {
        var assembly = typeof(BotServices).Assembly;
        var texts = new Dictionary<(string Language, string Key), string[]>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(assembly.GetManifestResourceStream(name)!);
            foreach (var text in json.RootElement.EnumerateObject())
            {
                texts.Add((name.Split('.')[^2], text.Name), text.Value.ValueKind == JsonValueKind.String
                    ? [text.Value.GetString()!]
                    : [.. text.Value.EnumerateObject().Select(form => form.Value.GetString()!)]);
            }
        }

        return texts.ToFrozenDictionary();
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\{[a-z_]+\}")]
    private static partial Regex Hole();
}
