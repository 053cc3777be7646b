using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Crm;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.AmoCrm.Access;

/// <summary>Tokens that OAuth gave.</summary>
/// <param name="Access">Secret.</param>
/// <param name="Refresh">Secret; good once.</param>
/// <param name="EndsAt">When the access token ends, UTC.</param>
internal sealed record AmoPair(string Access, string Refresh, DateTimeOffset EndsAt)
{
    /// <summary>Without the secrets, whoever prints it.</summary>
    public override string ToString() => $"tokens to {EndsAt:u}";
}

/// <summary>Keeps the last pair, each time in a transaction of its own.</summary>
internal sealed class AmoTokenStore(IServiceScopeFactory scopes, AmoOptions options)
{
    /// <summary>Which refresh token of the configuration the pair descends from; SHA-256, hexadecimal.</summary>
    private readonly string _origin = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(options.OAuth?.RefreshToken ?? "")));

    /// <summary>The pair kept; null for none, or one of another refresh token of the configuration.</summary>
    /// <exception cref="CrmException"><see cref="CrmFault.Away"/>: the database can't be used.</exception>
    public Task<AmoPair?> Read(CancellationToken cancellationToken) => InScope(
        async scope =>
        {
            var kept = await scope.GetRequiredService<SmartHeartDbContext>().Set<AmoTokens>().AsNoTracking().FirstOrDefaultAsync(cancellationToken);
            return kept?.Origin == _origin ? new AmoPair(kept.Access, kept.Refresh, kept.EndsAt) : null;
        },
        cancellationToken);

    /// <summary>Keeps a pair; durable when it returns.</summary>
    /// <exception cref="CrmException"><see cref="CrmFault.Away"/>: the database can't be used.</exception>
    public Task Write(AmoPair pair) => InScope(
        async scope =>
        {
            var context = scope.GetRequiredService<SmartHeartDbContext>();
            if (await context.Set<AmoTokens>().AsTracking().FirstOrDefaultAsync() is { } kept)
                (kept.Origin, kept.Access, kept.Refresh, kept.EndsAt) = (_origin, pair.Access, pair.Refresh, pair.EndsAt);
            else
                context.Add(new AmoTokens { Origin = _origin, Access = pair.Access, Refresh = pair.Refresh, EndsAt = pair.EndsAt });
            await scope.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
            return pair;
        },
        CancellationToken.None);

    private async Task<T> InScope<T>(Func<IServiceProvider, Task<T>> use, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await use(scope.ServiceProvider);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // A token that can't be kept must not be used, so without the database the CRM is out of reach.
            throw new CrmException(CrmFault.Away, $"the tokens can't be read or kept now: {fault.GetType().Name}", cause: fault);
        }
    }
}
