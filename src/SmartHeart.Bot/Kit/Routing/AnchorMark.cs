using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Kit.Routing;

/// <summary>
/// Notes in a button's own data which messages above belong to its screen (an album can't carry buttons), so that leaving the screen takes them along:
/// <c>data~distance.count</c>. Nothing has to be stored, and it holds for as long as the button lives.
/// </summary>
internal static class AnchorMark
{
    /// <summary>Bytes kept free for the mark.</summary>
    public const int MaxBytes = 7;

    private const int MaxDistance = (36 * 36 * 36) - 1;
    private const int MaxCount = 35;

    /// <summary>The data with the mark; as it is when nothing stands above or the mark can't say it.</summary>
    public static string Write(string data, Anchor anchor)
    {
        var distance = anchor.MessageId - anchor.AboveId;
        return anchor.Above is <= 0 or > MaxCount || distance is <= 0 or > MaxDistance ? data : $"{data}~{Base36.Write(distance)}.{Base36.Write(anchor.Above)}";
    }

    /// <summary>Splits the data of a button on message <paramref name="messageId"/> into the tap and where its screen stands.</summary>
    public static (string Data, Anchor Anchor) Read(string data, int messageId)
    {
        var mark = data.LastIndexOf('~');
        if (mark < 0) return (data, new Anchor(messageId));
        var dot = data.IndexOf('.', mark);
        return dot > 0
            && Base36.TryRead(data.AsSpan(mark + 1, dot - mark - 1), out var distance)
            && Base36.TryRead(data.AsSpan(dot + 1), out var count)
            && distance is > 0 and <= MaxDistance
            && count is > 0 and <= MaxCount
            ? (data[..mark], new Anchor(messageId, (int)count, messageId - (int)distance))
            : (data[..mark], new Anchor(messageId));
    }
}
