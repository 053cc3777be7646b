using System.Collections.Concurrent;

namespace SmartHeart.Bot.Kit.Loop;

/// <summary>
/// Lets a button that is pressed many times fast do its thing once: the same data on the same message by the same person within a moment is a repeat.
/// A moment after it was handled, so that a slow answer does not invite a second press.
/// </summary>
internal sealed class PressGuard(TimeProvider time)
{
    private const int Most = 20_000;
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<(long Chat, long Sender), (int Message, string Data, long At)> _last = new();

    /// <summary>Whether the press repeats the one handled just before.</summary>
    public bool IsRepeat(Incoming tap) =>
        _last.TryGetValue((tap.ChatId, tap.SenderId), out var last)
        && last.Message == tap.MessageId
        && last.Data == tap.Data
        && time.GetElapsedTime(last.At) < Moment;

    /// <summary>Notes a handled press.</summary>
    public void Note(Incoming tap)
    {
        if (_last.Count > Most) _last.Clear();
        _last[(tap.ChatId, tap.SenderId)] = (tap.MessageId, tap.Data ?? "", time.GetTimestamp());
    }
}
