using System.Collections.Immutable;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Kit.Telegram.Rendering;

/// <summary>What is left of a screen when Telegram has lost some of its media.</summary>
internal static class KnownMedia
{
    /// <summary>The screen without these media, and with its word on that; the same screen when it has none of them.</summary>
    public static Screen Of(Screen screen, Func<string, bool> isLost)
    {
        var above = screen.Above is { } upper ? Of(upper with { WithoutMedia = screen.WithoutMedia }, isLost) with { WithoutMedia = default } : null;
        ImmutableArray<Media> media = screen.Media.IsDefaultOrEmpty ? [] : [.. screen.Media.Where(medium => medium.FileId is not { } id || !isLost(id))];
        if (screen.Media.IsDefaultOrEmpty || media.Length == screen.Media.Length) return screen with { Above = above };

        // Once said is enough, however often the rest has to be tried.
        return screen with { Above = above, Media = media, Text = Html.Join("\n\n", [screen.Text, screen.WithoutMedia]), WithoutMedia = default };
    }
}
