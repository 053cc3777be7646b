using Microsoft.Extensions.Diagnostics.HealthChecks;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Host;

/// <summary>Ready means: the database answers.</summary>
internal sealed class ReadyCheck(SmartHeartDbContext database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database does not answer.");
}
