using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Kit.Telegram.Rendering;

/// <summary>What is known of a screen that stands in a chat.</summary>
/// <param name="HasMedia">Whether its anchor is a medium.</param>
/// <param name="Media">Signature of that medium.</param>
/// <param name="Head">Signature of what stands above.</param>
/// <param name="Anchor">Signature of the message with its words and buttons.</param>
internal readonly record struct Standing(bool HasMedia, int Media, int Head, int Anchor)
{
    /// <summary>What stands after this layout was shown.</summary>
    public static Standing Of(Layout layout) => new(!layout.Anchor.Media.IsEmpty, layout.Anchor.MediaSignature, layout.HeadSignature, layout.Anchor.Signature);
}

/// <summary>
/// Remembers what the latest screens consist of, so that a press that changes only words or buttons leaves album and medium where they are. Only ever saves
/// work: after a restart, or when too many screens came later, a screen is shown the long way.
/// </summary>
internal sealed class RecentScreens(int perGeneration = 5_000)
{
    private readonly Lock _lock = new();
    private Dictionary<(long ChatId, int MessageId), Standing> _young = [];
    private Dictionary<(long ChatId, int MessageId), Standing> _old = [];

    /// <summary>Notes what stands there.</summary>
    public void Note(Spot spot, Anchor anchor, Standing standing)
    {
        lock (_lock)
        {
            if (_young.Count >= perGeneration) (_young, _old) = ([], _young);
            _young[(spot.ChatId, anchor.MessageId)] = standing;
        }
    }

    /// <summary>Forgets what stood there: it was changed past its screen.</summary>
    public void Forget(Spot spot, Anchor anchor)
    {
        var key = (spot.ChatId, anchor.MessageId);
        lock (_lock) _ = _young.Remove(key) | _old.Remove(key);
    }

    /// <summary>What stands there; null when not known (any more).</summary>
    public Standing? Find(Spot spot, Anchor anchor)
    {
        var key = (spot.ChatId, anchor.MessageId);
        lock (_lock) return _young.TryGetValue(key, out var standing) || _old.TryGetValue(key, out standing) ? standing : null;
    }
}
