namespace SmartHeart.Playground.Emulator;

public enum FaultKind
{
    /// <summary>Refuse in the Bot API's form.</summary>
    Refuse,

    /// <summary>Answer with the HTML page of a proxy before Telegram.</summary>
    Html,

    /// <summary>Take the request, do nothing and answer only when the delay is over (never, where there is none) by closing the connection.</summary>
    Hang,

    /// <summary>Close the connection without doing what was asked.</summary>
    DropBefore,

    /// <summary>Do what was asked, then close the connection: the answer is lost.</summary>
    DropAfter,

    /// <summary>Answer later.</summary>
    Slow,
}

/// <summary>Something to go wrong. Without a method, chat or number of times it strikes every request until it is removed.</summary>
public sealed record Fault(FaultKind Kind)
{
    /// <summary>The Bot API method; null is any.</summary>
    public string? Method { get; init; }

    public long? ChatId { get; init; }

    /// <summary>How often it strikes; null is until it is removed.</summary>
    public int? Times { get; init; }

    /// <summary>The error_code and HTTP status.</summary>
    public int Code { get; init; }

    /// <summary>The description in full, such as «Bad Request: chat not found».</summary>
    public string Description { get; init; } = "";

    /// <summary>Seconds.</summary>
    public int? RetryAfter { get; init; }

    public long? MigrateToChatId { get; init; }

    /// <summary>Of <see cref="FaultKind.Hang"/> and <see cref="FaultKind.Slow"/>.</summary>
    public TimeSpan? Delay { get; init; }

    public static Fault TooManyRequests(int retryAfter) => new(FaultKind.Refuse)
    {
        Code = 429,
        Description = $"Too Many Requests: retry after {retryAfter}",
        RetryAfter = retryAfter,
    };

    public static Fault Refuse(int code, string description) => new(FaultKind.Refuse) { Code = code, Description = description };

    public static Fault ServerError(int code = 502) => new(FaultKind.Html) { Code = code };

    public static Fault Hang(TimeSpan? delay = null) => new(FaultKind.Hang) { Delay = delay };

    public static Fault LoseAnswer() => new(FaultKind.DropAfter);

    public static Fault LoseRequest() => new(FaultKind.DropBefore);

    public static Fault Slow(TimeSpan delay) => new(FaultKind.Slow) { Delay = delay };
}
