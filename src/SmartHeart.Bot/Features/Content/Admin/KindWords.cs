using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Texts that differ by kind have the kind after their key: <c>managed.panel.event</c>.</summary>
internal static class KindWords
{
    /// <summary>The key of a kind's own text.</summary>
    public static string Of(string key, ContentKind kind) => $"{key}.{StatusWords.Key(kind)}";

    /// <summary>The tabs over a screen that has one of each kind.</summary>
    /// <param name="shown">The kind that is shown.</param>
    /// <param name="tap">Where a tab leads.</param>
    /// <param name="ui">Words.</param>
    public static System.Collections.Immutable.ImmutableArray<Button> Tabs<TTap>(ContentKind shown, Func<ContentKind, TTap> tap, Ui ui)
        where TTap : struct =>
    [
        .. Enum.GetValues<ContentKind>().Select(kind =>
        {
            var label = ui.Plain(Of("managed.panel", kind));
            return Ui.TapLabelled(kind == shown ? ui.Plain("managed.filter.on", ("label", label)) : label, tap(kind));
        }),
    ];
}
