using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>A text with what the agency has made of it.</summary>
/// <param name="Language">Two letters.</param>
/// <param name="Source">As it was written.</param>
/// <param name="Forms">As it is now, in the order of the source.</param>
public sealed record TextView(string Language, TextSource Source, IReadOnlyList<FormView> Forms)
{
    /// <summary>Whether people see something else than what was written.</summary>
    public bool IsChanged => Forms.Any(form => form.IsChanged);

    /// <summary>A text as it is now.</summary>
    public static TextView Of(string language, TextSource source, Common.Ports.SettingsSnapshot now) =>
        new(language, source, [.. source.Forms.Select(form => FormView.Of(form, source, now, SettingNames.Text(language, source.Key, form.Form)))]);
}

/// <summary>A form of a text as it is now.</summary>
/// <param name="Form">Which.</param>
/// <param name="Html">What people see, with its holes open.</param>
/// <param name="IsChanged">Whether that is the agency's own wording.</param>
/// <param name="Version">How often it was changed.</param>
/// <param name="ChangedAt">When last, UTC; null for never.</param>
public sealed record FormView(TextForm Form, string Html, bool IsChanged, int Version, DateTimeOffset? ChangedAt)
{
    /// <summary>Holes that the source has and this wording has not: people don't see these values.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Why the agency's wording is not shown any more: the bot's own has changed; null for nothing.</summary>
    public Error? Fault { get; init; }

    internal static FormView Of(FormSource source, TextSource text, Common.Ports.SettingsSnapshot now, string name)
    {
        var set = now.ByName.GetValueOrDefault(name);
        var fault = set?.Value is { } value ? TextRules.WhyNot(value, source.Html, text.Holes) : null;
        var html = fault is null ? set?.Value ?? source.Html : source.Html;
        return new FormView(source.Form, html, set?.Value is not null && fault is null, set?.Version ?? 0, set?.ChangedAt)
        {
            Missing = [.. TextRules.HolesOf(source.Html).Except(TextRules.HolesOf(html))],
            Fault = fault,
        };
    }
}

/// <summary>A page of texts.</summary>
/// <param name="Language">Two letters.</param>
/// <param name="Texts">Those of the page.</param>
/// <param name="Page">From 0.</param>
/// <param name="HasNext">Whether there are more.</param>
/// <param name="Total">All of them.</param>
public sealed record TextList(string Language, IReadOnlyList<TextView> Texts, int Page, bool HasNext, int Total)
{
    private const int PageSize = 8;

    internal static TextList Of(string language, IReadOnlyCollection<TextView> all, int page)
    {
        page = Math.Max(0, page);
        return new(language, [.. all.Skip(page * PageSize).Take(PageSize)], page, all.Count > (page + 1) * PageSize, all.Count);
    }
}
