using System.Collections.Frozen;
using System.Text.Json;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Settings;

namespace SmartHeart.Bot.Kit.Wording;

/// <summary>
/// Every text that a person sees, from the resource files <c>Features/&lt;Feature&gt;/&lt;Feature&gt;.&lt;language&gt;.json</c>: one flat object of key to Telegram HTML with
/// <c>{holes}</c>, or to an object of plural forms (<c>one few many other</c>, chosen by the hole <c>count</c>). Russian is complete by definition,
/// English by a test. Loaded once; what the agency has set in chat (<see cref="ISettings"/>) lies over them.
/// </summary>
internal sealed class Texts : ITextCatalog
{
    /// <summary>The language of a person whose own one we don't speak, unless configured otherwise.</summary>
    public const string Default = "ru";

    private readonly FrozenDictionary<string, FrozenDictionary<string, Template>> _byLanguage;

    private readonly Dictionary<string, List<TextSource>> _sources;
    private readonly TextOverrides? _overrides;

    private Texts(FrozenDictionary<string, FrozenDictionary<string, Template>> byLanguage, Dictionary<string, List<TextSource>> sources, ISettings? settings)
    {
        (_byLanguage, _sources) = (byLanguage, sources);
        _overrides = settings is null ? null : new TextOverrides(settings, this, (language, key) => _byLanguage[language][key]);
    }

    /// <summary>Two-letter codes of the languages there are.</summary>
    public IEnumerable<string> Languages => _byLanguage.Keys;

    /// <summary>Reads the embedded resource files of this assembly.</summary>
    /// <param name="settings">What the agency has set; null for nothing.</param>
    /// <exception cref="InvalidOperationException">A key stands twice in one language.</exception>
    public static Texts Load(ISettings? settings = null)
    {
        var assembly = typeof(Texts).Assembly;
        var languages = new Dictionary<string, Dictionary<string, Template>>();
        var sources = new Dictionary<string, List<TextSource>>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var (language, group) = (name.Split('.')[^2], name.Split('.')[^3]);
            if (!languages.TryGetValue(language, out var texts)) (languages[language], sources[language]) = (texts = [], []);
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var json = JsonDocument.Parse(stream);
            foreach (var text in json.RootElement.EnumerateObject())
            {
                var template = Template.Parse(text.Value);
                if (!texts.TryAdd(text.Name, template)) throw new InvalidOperationException($"{name}: {text.Name} stands twice.");
                sources[language].Add(SourceOf(group, text.Name, template));
            }
        }

        return new Texts(languages.ToFrozenDictionary(l => l.Key, l => l.Value.ToFrozenDictionary()), sources, settings);
    }

    /// <summary>The language to speak to somebody: their choice, else their app's language, else <paramref name="fallback"/>.</summary>
    public string Choose(string? chosen, string? languageTag, string fallback = Default)
    {
        if (chosen is not null && _byLanguage.ContainsKey(chosen)) return chosen;
        return languageTag is { Length: >= 2 } && _byLanguage.ContainsKey(languageTag[..2]) ? languageTag[..2] : fallback;
    }

    /// <summary>A text, or null when neither the language nor Russian has it.</summary>
    public Template? Find(string language, string key)
    {
        if (_overrides?.Find(language, key) is { } own) return own;
        if (_byLanguage.TryGetValue(language, out var texts) && texts.TryGetValue(key, out var template)) return template;
        return language == Default ? null : Find(Default, key);
    }

    /// <summary>Keys of one language, for the tests that hold them complete.</summary>
    public IReadOnlyDictionary<string, Template> All(string language) => _byLanguage[language];

    IReadOnlyList<TextSource> ITextCatalog.All(string language) => _sources.TryGetValue(language, out var sources) ? sources : [];

    private static TextSource SourceOf(string group, string key, Template template) =>
        new(group, key, [.. template.Forms.Select(form => new FormSource(TextOverrides.FormOf(form.Form), form.Source))]) { Holes = [.. template.Holes] };
}
