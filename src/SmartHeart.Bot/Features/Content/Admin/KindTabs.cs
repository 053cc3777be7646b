using System.Collections.Immutable;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>The tabs over a screen that has one of each kind.</summary>
internal static class KindTabs
{
    /// <summary>A button a kind.</summary>
    /// <param name="shown">The kind that is shown.</param>
    /// <param name="tap">Where a tab leads.</param>
    /// <param name="ui">Words.</param>
    public static ImmutableArray<Button> Of<TTap>(ContentKind shown, Func<ContentKind, TTap> tap, Ui ui)
        where TTap : struct =>
    [
        .. Enum.GetValues<ContentKind>().Select(kind =>
        {
            var label = ui.Plain(KindWords.Key("managed.panel", kind));
            return Ui.TapLabelled(kind == shown ? ui.Plain("managed.filter.on", ("label", label)) : label, tap(kind));
        }),
    ];
}
