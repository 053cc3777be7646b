namespace SmartHeart.Playground.AmoCrm;

/// <summary>How an emulated AmoCRM account behaves. The defaults suit tests: strict shapes and AmoCRM's own rate.</summary>
public sealed record AmoCrmOptions
{
    /// <summary>The port on 127.0.0.1; 0 takes a free one and keeps it for the emulator's life.</summary>
    public int Port { get; init; }

    /// <summary>The long-lived token that is accepted beside those given out by refreshing.</summary>
    public string Token { get; init; } = "emulated-long-lived-token";

    public string ClientId { get; init; } = "emulated-integration";

    public string ClientSecret { get; init; } = "emulated-secret";

    /// <summary>The first refresh token: good once, as all of them are.</summary>
    public string RefreshToken { get; init; } = "emulated-refresh-token";

    public long AccountId { get; init; } = 32_100_500;

    public string Subdomain { get; init; } = "smartheart";

    public string AccountName { get; init; } = "SmartHeart";

    /// <summary>Pipelines of the account; the first one is the main one.</summary>
    public IReadOnlyList<CrmPipeline> Pipelines { get; init; } = [SampleAccount.Requests];

    /// <summary>Custom fields of leads, contacts and companies.</summary>
    public IReadOnlyList<CrmField> Fields { get; init; } = SampleAccount.Fields;

    /// <summary>Requests a second and token, in any stretch of one second.</summary>
    public int PerSecond { get; init; } = 7;

    /// <summary>How long something new can't be found by <c>query</c>: the real search index lags behind. Whole seconds.</summary>
    public TimeSpan SearchLag { get; init; }

    /// <summary>How many of the newest requests are remembered with their bodies; counters are always kept.</summary>
    public int RecordSize { get; init; } = 20_000;

    /// <summary>The pauses before a webhook that failed is called again; after the last one it is given up.</summary>
    /// <remarks>AmoCRM repeats after 5 and 15 minutes.</remarks>
    public IReadOnlyList<TimeSpan> WebhookPauses { get; init; } = [TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15)];

    /// <summary>How long a webhook's answer is waited for.</summary>
    public TimeSpan WebhookTimeout { get; init; } = TimeSpan.FromSeconds(2);

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Called on the request's thread with each request as the record keeps it; keep it short.</summary>
    public Action<CrmRequest>? OnRequest { get; init; }

    /// <summary>Called after each change of the account, while it is held: keep it short, and ask nothing of the account.</summary>
    public Action? OnChange { get; init; }
}
