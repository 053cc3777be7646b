using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Telegram.Sending;

namespace SmartHeart.Bot.Kit.Telegram.Rendering;

/// <content>Screens whose media Telegram may have lost.</content>
internal sealed partial class Renderer
{
    /// <summary>Telegram names or blames one file a refusal; past that many the rest is shown without them.</summary>
    private const int MostSearches = 3;

    /// <summary>Shows what Telegram knows of the screen, and notes what it has lost.</summary>
    private async Task<(Placed Placed, bool IsEmpty)> PlaceKnown(Spot spot, Screen screen, Anchor? over, List<string> lost, CancellationToken cancellationToken)
    {
        var shown = KnownMedia.Of(screen, files.Has);
        for (var searches = 0; ; searches++)
        {
            if (Layout.Of(shown) is not { } layout) return (default, true);
            var placed = await Place(spot, layout, over, cancellationToken);
            if (placed is not { Verdict.Fault: Fault.WrongFile, Refused.Media: { IsEmpty: false } media }) return (placed, false);

            var ids = media.Select(medium => medium.FileId).OfType<string>().ToArray();
            // Bytes of our own making: leaving them out would leave nothing to say.
            if (ids.Length == 0) return (placed, false);

            var blame = searches < MostSearches ? await files.Find(ids, placed.Verdict.Words, cancellationToken) : new Blame([], []);
            lost.AddRange(blame.Lost);
            LogWrongFile(log, spot.ChatId, blame.Guilty.Count, placed.Verdict.Words);
            // Nobody to blame: none of the refused ones is shown, and none is called lost.
            shown = KnownMedia.Of(shown, blame.Guilty.Count > 0 ? blame.Guilty.Contains : ids.Contains);
        }
    }
}
