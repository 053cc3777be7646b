namespace SmartHeart.Playground.AmoCrm;

public enum CrmFaultKind
{
    /// <summary>Answer with a problem+json of that code.</summary>
    Problem,

    /// <summary>Answer with the HTML page of whatever stands before AmoCRM.</summary>
    Html,

    /// <summary>Take the request, do nothing and answer only when the delay is over (never, where there is none) by closing the connection.</summary>
    Hang,

    /// <summary>Close the connection without doing what was asked.</summary>
    LoseRequest,

    /// <summary>Do what was asked, then close the connection: the answer is lost.</summary>
    LoseAnswer,

    /// <summary>Answer later.</summary>
    Slow,
}

/// <summary>Something to go wrong. Without an endpoint or a number of times it strikes every request until it is removed.</summary>
public sealed record CrmFault(CrmFaultKind Kind)
{
    /// <summary>Such as <c>POST /api/v4/leads/complex</c> or <c>PATCH /api/v4/leads/{id}</c>; null is any.</summary>
    public string? Endpoint { get; init; }

    /// <summary>Strikes only requests with these words in their body or query.</summary>
    public string? Words { get; init; }

    /// <summary>How often it strikes; null is until it is removed.</summary>
    public int? Times { get; init; }

    /// <summary>0 to 1: how probably a request that fits is struck.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>The HTTP status.</summary>
    public int Code { get; init; }

    /// <summary>Seconds, in the header and the body of a 429.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>Of <see cref="CrmFaultKind.Hang"/> and <see cref="CrmFaultKind.Slow"/>.</summary>
    public TimeSpan? Delay { get; init; }

    /// <summary>Whether the request is carried out before the answer of that code, as with many a 504.</summary>
    public bool Applied { get; init; }

    /// <summary>400 with a validation error.</summary>
    public static CrmFault Invalid() => new(CrmFaultKind.Problem) { Code = 400 };

    public static CrmFault Unauthorized() => new(CrmFaultKind.Problem) { Code = 401 };

    public static CrmFault NotPaid() => new(CrmFaultKind.Problem) { Code = 402 };

    /// <summary>The block after too many requests: an HTML page.</summary>
    public static CrmFault Blocked() => new(CrmFaultKind.Html) { Code = 403 };

    public static CrmFault TooManyRequests(int? retryAfter = null) => new(CrmFaultKind.Problem) { Code = 429, RetryAfter = retryAfter };

    public static CrmFault TooManyRequestsHtml() => new(CrmFaultKind.Html) { Code = 429 };

    /// <summary>500 with a trace_id.</summary>
    public static CrmFault ServerError() => new(CrmFaultKind.Problem) { Code = 500 };

    public static CrmFault GatewayTimeout(bool applied = false) => new(CrmFaultKind.Html) { Code = 504, Applied = applied };

    public static CrmFault Hang(TimeSpan? delay = null) => new(CrmFaultKind.Hang) { Delay = delay };

    public static CrmFault LoseAnswer() => new(CrmFaultKind.LoseAnswer);

    public static CrmFault LoseRequest() => new(CrmFaultKind.LoseRequest);

    public static CrmFault Slow(TimeSpan delay) => new(CrmFaultKind.Slow) { Delay = delay };
}
