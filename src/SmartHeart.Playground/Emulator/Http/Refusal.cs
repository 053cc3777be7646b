namespace SmartHeart.Playground.Emulator;

/// <summary>What the Bot API refuses: thrown by methods, written as <c>{"ok":false,…}</c>.</summary>
internal sealed class Refusal(int code, string description) : Exception(description)
{
    public int Code { get; } = code;

    public int? RetryAfter { get; init; }

    public long? MigrateToChatId { get; init; }

    public static Refusal BadRequest(string words) => new(400, "Bad Request: " + words);

    public static Refusal Forbidden(string words) => new(403, "Forbidden: " + words);

    public static Refusal Conflict(string words) => new(409, "Conflict: " + words);

    public static Refusal TooManyRequests(int seconds) =>
        new(429, $"Too Many Requests: retry after {seconds}") { RetryAfter = seconds };
}
