using System.Collections.Frozen;
using System.Text.Json;

namespace SmartHeart.Bot.Kit.Wording;

/// <summary>
/// Every text that a person sees, from the resource files <c>Features/&lt;Feature&gt;/&lt;Feature&gt;.&lt;language&gt;.json</c>: one flat object of key to Telegram HTML with
/// <c>{holes}</c>, or to an object of plural forms (<c>one few many other</c>, chosen by the hole <c>count</c>). Russian is complete by definition,
/// English by a test. Loaded once.
/// </summary>
internal sealed class Texts
{
    /// <summary>The language of a person whose own one we don't speak, unless configured otherwise.</summary>
    public const string Default = "ru";

    private readonly FrozenDictionary<string, FrozenDictionary<string, Template>> _byLanguage;

    private Texts(FrozenDictionary<string, FrozenDictionary<string, Template>> byLanguage) => _byLanguage = byLanguage;

    /// <summary>Two-letter codes of the languages there are.</summary>
    public IEnumerable<string> Languages => _byLanguage.Keys;

    /// <summary>Reads the embedded resource files of this assembly.</summary>
    /// <exception cref="InvalidOperationException">A key stands twice in one language.</exception>
    public static Texts Load()
    {
        var assembly = typeof(Texts).Assembly;
        var languages = new Dictionary<string, Dictionary<string, Template>>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var language = name.Split('.')[^2];
            if (!languages.TryGetValue(language, out var texts)) languages[language] = texts = [];
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var json = JsonDocument.Parse(stream);
            foreach (var text in json.RootElement.EnumerateObject())
                if (!texts.TryAdd(text.Name, Template.Parse(text.Value))) throw new InvalidOperationException($"{name}: {text.Name} stands twice.");
        }

        return new Texts(languages.ToFrozenDictionary(l => l.Key, l => l.Value.ToFrozenDictionary()));
    }

    /// <summary>The language to speak to somebody: their choice, else their app's language, else <paramref name="fallback"/>.</summary>
    public string Choose(string? chosen, string? languageTag, string fallback = Default)
    {
        if (chosen is not null && _byLanguage.ContainsKey(chosen)) return chosen;
        return languageTag is { Length: >= 2 } && _byLanguage.ContainsKey(languageTag[..2]) ? languageTag[..2] : fallback;
    }

    /// <summary>A text, or null when neither the language nor Russian has it.</summary>
    public Template? Find(string language, string key) =>
        (_byLanguage.TryGetValue(language, out var texts) && texts.TryGetValue(key, out var template)) || _byLanguage[Default].TryGetValue(key, out template)
            ? template
            : null;

    /// <summary>Keys of one language, for the tests that hold them complete.</summary>
    public IReadOnlyDictionary<string, Template> All(string language) => _byLanguage[language];
}
