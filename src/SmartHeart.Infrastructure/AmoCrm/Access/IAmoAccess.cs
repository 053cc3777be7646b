namespace SmartHeart.Infrastructure.AmoCrm.Access;

/// <summary>Where the token of a call comes from.</summary>
internal interface IAmoAccess
{
    /// <summary>A token that should be good. Secret.</summary>
    Task<string> Token(CancellationToken cancellationToken);

    /// <summary>AmoCRM refused a token (401).</summary>
    /// <returns>Another one to try once; null when there is none.</returns>
    Task<string?> Renew(string refused, CancellationToken cancellationToken);
}

/// <summary>A long-lived token: 1 day to 5 years, and no other after it (https://www.amocrm.ru/developers/content/oauth/step-by-step).</summary>
internal sealed class LongLivedAccess(string token) : IAmoAccess
{
    public Task<string> Token(CancellationToken cancellationToken) => Task.FromResult(token);

    public Task<string?> Renew(string refused, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
