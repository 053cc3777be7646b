using System.Diagnostics;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>Waits for what tells nobody that it happened.</summary>
internal static class Eventually
{
    /// <summary>
    /// How long a test waits for what must come. A wait that succeeds costs nothing of it, so it is long: machines may be busy, and who has used up a group's twenty
    /// messages waits out the minute.
    /// </summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(90);

    /// <summary>Looks again and again.</summary>
    /// <exception cref="TimeoutException">It did not come within the <paramref name="patience"/> (by default <see cref="Patience"/>).</exception>
    public static Task UntilAsync(Func<bool> holds, string what, Func<string>? explain = null, TimeSpan? patience = null) =>
        UntilAsync(() => Task.FromResult(holds()), what, explain, patience);

    /// <inheritdoc cref="UntilAsync(Func{bool}, string, Func{string}, TimeSpan?)"/>
    public static async Task UntilAsync(Func<Task<bool>> holds, string what, Func<string>? explain = null, TimeSpan? patience = null)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await holds())
        {
            if (Stopwatch.GetElapsedTime(started) > (patience ?? Patience)) throw new TimeoutException($"There never was {what}. {explain?.Invoke()}");
            await Task.Delay(20);
        }
    }

    /// <summary>Waits until the fault has struck.</summary>
    public static Task HitAsync(this PlannedFault fault) => UntilAsync(() => fault.Hits > 0, $"a request for {fault.Fault}");
}
