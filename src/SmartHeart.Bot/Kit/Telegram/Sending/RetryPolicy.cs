namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>How long one call is tried again before its caller hears of the failure.</summary>
internal static class RetryPolicy
{
    /// <summary>A 429 longer than this is handed to the caller: nobody waits that long for an answer.</summary>
    public static readonly TimeSpan LongestObeyed = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>
    /// For how long: an answer gets over an outage of half a minute. Notices and mailings have their own, durable retries and hold up nothing.
    /// </summary>
    public static TimeSpan Patience(Lane lane) => lane switch
    {
        Lane.Interactive => TimeSpan.FromSeconds(30),
        Lane.Notice => TimeSpan.FromSeconds(3),
        _ => TimeSpan.Zero,
    };

    /// <summary>The pause before try number <paramref name="attempt"/> + 1: doubling, with jitter of a quarter, so that many callers don't come back as one.</summary>
    public static TimeSpan Pause(int attempt) => Jittered(TimeSpan.FromTicks(Math.Min(First.Ticks << Math.Min(attempt - 1, 10), Longest.Ticks)));

    /// <summary>The time ± a quarter.</summary>
    public static TimeSpan Jittered(TimeSpan time) => time * (0.75 + (Random.Shared.NextDouble() / 2));
}
