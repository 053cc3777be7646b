using System.Collections.Frozen;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Settings;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Bot.Kit.Wording;

/// <summary>
/// The texts that the agency has written anew. Made again when the settings have changed, at the first question after it; asking costs a comparison else. What a
/// new version of the bot has no value for is left out, so that no text can break a screen.
/// </summary>
internal sealed class TextOverrides(ISettings settings, ITextCatalog catalog, Func<string, string, Template> written)
{
    private volatile Layer _layer = new(SettingsSnapshot.Empty, FrozenDictionary<(string, string), Template>.Empty);

    /// <summary>The agency's own text; null when it has none.</summary>
    public Template? Find(string language, string key)
    {
        var (layer, now) = (_layer, settings.Now);
        // Made twice by two threads it is the same.
        if (!ReferenceEquals(layer.Of, now)) _layer = layer = new Layer(now, Make(now));
        return layer.Texts.Count == 0 ? null : layer.Texts.GetValueOrDefault((language, key));
    }

    /// <summary>A form by its name in the files.</summary>
    public static TextForm FormOf(string name) => (TextForm)(Plural.Forms.IndexOf(name) + 1);

    private static string NameOf(TextForm form) => form == TextForm.Only ? "" : Plural.Forms[(int)form - 1];

    private FrozenDictionary<(string, string), Template> Make(SettingsSnapshot now)
    {
        if (!now.ByName.Values.Any(setting => setting.Value is not null && setting.Name.StartsWith(SettingNames.Texts, StringComparison.Ordinal)))
            return FrozenDictionary<(string, string), Template>.Empty;

        var made = new Dictionary<(string, string), Template>();
        foreach (var language in catalog.Languages)
        {
            foreach (var source in catalog.All(language))
                if (Make(now, language, source) is { } template) made[(language, source.Key)] = template;
        }

        return made.ToFrozenDictionary();
    }

    private Template? Make(SettingsSnapshot now, string language, TextSource source)
    {
        Template? made = null;
        foreach (var form in source.Forms)
        {
            if (now[SettingNames.Text(language, source.Key, form.Form)] is not { } html || TextRules.WhyNot(html, form.Html, source.Holes) is not null) continue;
            made = (made ?? written(language, source.Key)).With(NameOf(form.Form), html);
        }

        return made;
    }

    private sealed record Layer(SettingsSnapshot Of, FrozenDictionary<(string, string), Template> Texts);
}
