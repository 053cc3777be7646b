using System.Collections.Concurrent;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Kit.Loop;

/// <summary>
/// Remembers the last screen that each person was shown at a place: what they type is meant for it. In memory only: after a restart it is not known, and
/// nothing depends on it but tidiness.
/// </summary>
internal sealed class LastScreens
{
    private const int Most = 20_000;
    private readonly ConcurrentDictionary<(Spot Spot, long Sender), LastScreen> _last = new();

    /// <summary>The last one; null when it is not known.</summary>
    public LastScreen? Find(Incoming update) => _last.GetValueOrDefault((update.Spot, update.SenderId));

    /// <summary>Notes the screen that stands now.</summary>
    /// <returns>The one before it, where a typed word has brought this one and the former is but in the way; null for nothing to take away.</returns>
    public Anchor? Note(RouteRun run, Screen screen, Anchor anchor)
    {
        var update = run.Incoming;
        if (screen.Placement != Placement.Replace || anchor.MessageId == 0) return null;
        if (_last.Count > Most) _last.Clear();
        _last[(update.Spot, update.SenderId)] = new LastScreen(anchor, screen.Lasts, screen.Awaits);
        return update is { Kind: IncomingKind.Message or IncomingKind.Edited, Place: Place.Private } && run.Last is { Lasts: false } former && IsLoose(run, former.Anchor, anchor) ? former.Anchor : null;
    }

    /// <summary>The question of a form that waits stays, and what is taken away in any case needs it no second time.</summary>
    private static bool IsLoose(RouteRun run, Anchor former, Anchor now) =>
        former.MessageId != now.MessageId && former.MessageId != run.Outdated?.MessageId && former.MessageId != run.Conversation?.AnchorMessageId;
}

/// <summary>What was shown last.</summary>
/// <param name="Anchor">Where it stands.</param>
/// <param name="Lasts">As <see cref="Screen.Lasts"/>.</param>
/// <param name="Awaits">As <see cref="Screen.Awaits"/>.</param>
internal sealed record LastScreen(Anchor Anchor, bool Lasts, string? Awaits);
