namespace SmartHeart.Infrastructure.AmoCrm;

/// <summary>The account at AmoCRM that leads go to: checked values of the configuration.</summary>
public sealed record AmoOptions
{
    /// <summary>Of the account: <c>https://agency.amocrm.ru</c>, without a path.</summary>
    public required Uri Url { get; init; }

    /// <summary>A long-lived token; null when <see cref="OAuth"/> is used. Secret.</summary>
    public string? AccessToken { get; init; }

    /// <summary>Tokens by OAuth; null when <see cref="AccessToken"/> is used.</summary>
    public AmoOAuth? OAuth { get; init; }

    /// <summary>Where new leads go.</summary>
    public required int PipelineId { get; init; }

    /// <summary>Where AmoCRM posts what changed there, without the secret; null: nobody posts.</summary>
    public Uri? WebhookUrl { get; init; }

    /// <summary>Last part of that address, 16–128 of A-Z a-z 0-9 _ -. Secret.</summary>
    public string? WebhookSecret { get; init; }

    /// <summary>Requests a second at most; AmoCRM allows 7 and sources differ on whom it counts for.</summary>
    public int Rate { get; init; } = 6;

    /// <summary>How long an answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The registered address with its secret; null: nobody posts.</summary>
    internal Uri? Hook => WebhookUrl is null ? null : new Uri($"{WebhookUrl.AbsoluteUri.TrimEnd('/')}/{WebhookSecret}");

    /// <summary>Without the secrets, whoever prints it.</summary>
    public override string ToString() => $"AmoCRM at {Url.Host}";
}

/// <summary>The integration's own keys.</summary>
/// <param name="ClientId">Id of the integration.</param>
/// <param name="ClientSecret">Secret.</param>
/// <param name="RefreshToken">The first one; later ones are kept in the database. Secret.</param>
/// <param name="RedirectUrl">As the integration has it: AmoCRM compares it.</param>
public sealed record AmoOAuth(string ClientId, string ClientSecret, string RefreshToken, string RedirectUrl)
{
    /// <summary>Without the secrets, whoever prints it.</summary>
    public override string ToString() => $"integration {ClientId}";
}
