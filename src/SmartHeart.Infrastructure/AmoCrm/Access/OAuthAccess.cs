using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Infrastructure.AmoCrm.Access;

/// <summary>
/// Access tokens of a day with a refresh token that is good once (https://www.amocrm.ru/developers/content/oauth/step-by-step). The new pair is kept before
/// it is used: a crash in between costs a database write at most, never the account. One call refreshes, the others wait for it.
/// </summary>
internal sealed class OAuthAccess(AmoTokenExchange exchange, AmoTokenStore store, AmoOptions options, TimeProvider time) : IAmoAccess, IDisposable
{
    /// <summary>So long before its end a token is not begun with any more.</summary>
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    /// <summary>How long to look for what another host may be writing down just now.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);
    private const int Looks = 4;

    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile AmoPair? _pair;
    private AmoPair? _unkept;

    public async Task<string> Token(CancellationToken cancellationToken) => (Usable(_pair, null) ?? await Current(null, cancellationToken)).Access;

    public async Task<string?> Renew(string refused, CancellationToken cancellationToken) => (await Current(refused, cancellationToken)).Access;

    public void Dispose() => _one.Dispose();

    private async Task<AmoPair> Current(string? refused, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            // Whoever was here before may have done it; else another host.
            if (Usable(_pair, refused) is { } known) return known;
            var kept = _unkept is null ? await store.Read(cancellationToken) : null;
            return _pair = Usable(kept, refused) ?? await Refresh(kept);
        }
        finally
        {
            _one.Release();
        }
    }

    private AmoPair? Usable(AmoPair? pair, string? refused) =>
        pair is not null && pair.Access != refused && pair.EndsAt - Early > time.GetUtcNow() ? pair : null;

    private async Task<AmoPair> Refresh(AmoPair? kept)
    {
        var refresh = kept?.Refresh ?? options.OAuth!.RefreshToken;
        try
        {
            // One that could not be kept the last time is still the only good one.
            _unkept ??= await exchange.Refresh(refresh);
        }
        catch (CrmException fault) when (fault.Fault == CrmFault.Denied)
        {
            if (await OfAnotherHost(refresh) is { } other) return other;
            throw;
        }

        var pair = _unkept;
        await store.Write(pair);
        _unkept = null;
        return pair;
    }

    /// <summary>Two hosts had the same refresh token and the other one was first.</summary>
    private async Task<AmoPair?> OfAnotherHost(string spent)
    {
        for (var look = 0; look < Looks; look++)
        {
            if (look > 0) await Task.Delay(LookAgain, time);
            if (await store.Read(CancellationToken.None) is { } kept && kept.Refresh != spent && Usable(kept, null) is { } usable) return usable;
        }

        return null;
    }
}
