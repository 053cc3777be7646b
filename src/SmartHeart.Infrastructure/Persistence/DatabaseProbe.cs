namespace SmartHeart.Infrastructure.Persistence;

/// <summary>Looks whether the database answers, for those who need not know what it is.</summary>
public sealed class DatabaseProbe(SmartHeartDbContext context)
{
    /// <summary>False when it can't be reached; never throws for that.</summary>
    public Task<bool> Answers(CancellationToken cancellationToken) => context.Database.CanConnectAsync(cancellationToken);
}
