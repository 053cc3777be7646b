using System.Collections.Concurrent;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Kit.Loop;

/// <summary>
/// Screens that must wait because the group's messages of the minute are used up. Whoever presses on under the same message meanwhile does not wait for
/// each screen in turn: only the last one is shown.
/// </summary>
internal sealed class ScreenTurns(TimeProvider time)
{
    private const int Most = 1_000;

    /// <summary>A wait that a person notices, and is told of.</summary>
    private static readonly TimeSpan Noticeable = TimeSpan.FromSeconds(2);

    /// <summary>How soon a newer press is noticed during a wait.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(250);

    private readonly ConcurrentDictionary<(long Chat, int Message), Screen> _held = new();

    /// <summary>Whether a person would notice the wait.</summary>
    public static bool IsNoticeable(TimeSpan delay) => delay > Noticeable;

    /// <summary>What the pressed button says of the wait; null for nothing.</summary>
    public static string? Word(TimeSpan delay, Ui ui) => IsNoticeable(delay) ? ui.Plain("wait.group", ("seconds", Math.Ceiling(delay.TotalSeconds))) : null;

    /// <summary>
    /// Waits until the screen may be shown. False when the person has pressed another button under the same message: it need not be. What is shown besides the
    /// message (a file, a picture) is never overtaken, and the same button again is but impatience.
    /// </summary>
    public async Task<bool> Wait(Incoming update, Screen screen, TimeSpan delay, Func<Incoming?>? next)
    {
        if (!IsNoticeable(delay) || update.Kind != IncomingKind.Tap || screen.Placement != Placement.Replace || next is null) return true;
        var started = time.GetTimestamp();
        while (time.GetElapsedTime(started) < delay)
        {
            if (next() is { Kind: IncomingKind.Tap } press && press.MessageId == update.MessageId && Unmarked(press) != Unmarked(update)) return false;
            await Task.Delay(Glance, time);
        }

        return true;
    }

    /// <summary>Keeps a screen that was overtaken, for the case that what overtook it shows none.</summary>
    public void Hold(Incoming update, Screen screen)
    {
        if (_held.Count > Most) _held.Clear();
        _held[(update.ChatId, update.MessageId)] = screen;
    }

    /// <summary>The screen that was held back under the message of a press; null for none.</summary>
    public Screen? Take(Incoming update) =>
        update.Kind == IncomingKind.Tap && _held.TryRemove((update.ChatId, update.MessageId), out var held) ? held : null;

    private static string? Unmarked(Incoming press) => press.Data is { } data ? AnchorMark.Read(data, press.MessageId).Data : null;
}
