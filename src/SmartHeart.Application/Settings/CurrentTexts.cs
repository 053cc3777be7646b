using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Application.Settings;

/// <summary>The texts with what the agency has made of them; nothing is read for it.</summary>
internal sealed class CurrentTexts(ITextCatalog catalog, ISettings settings)
{
    /// <summary>Those of a language.</summary>
    public IEnumerable<TextView> All(string language)
    {
        var now = settings.Now;
        return catalog.All(language).Select(source => TextView.Of(language, source, now));
    }

    /// <summary>One by its mark; null when there is none.</summary>
    public TextView? Find(string language, int mark) => catalog.All(language).FirstOrDefault(source => source.Mark == mark) is { } source
        ? TextView.Of(language, source, settings.Now)
        : null;
}
