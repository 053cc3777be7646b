using System.Collections.Concurrent;

namespace SmartHeart.Bot.Kit.Routing;

/// <summary>Tells the further parts of an album from its first: what nobody asked for is answered once, not once a photo.</summary>
internal sealed class AlbumGuard
{
    private const int Most = 20_000;
    private readonly ConcurrentDictionary<(long Chat, long Sender), string> _last = new();

    /// <summary>Whether an earlier part of the same album was here before; false for what is no part of an album. Notes the part.</summary>
    public bool IsFurtherPart(Incoming message)
    {
        if (message.AlbumId is not { } album) return false;
        if (_last.Count > Most) _last.Clear();
        var key = (message.ChatId, message.SenderId);
        var known = _last.TryGetValue(key, out var last) && last == album;
        _last[key] = album;
        return known;
    }
}
