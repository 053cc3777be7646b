namespace SmartHeart.Application.Crm.Sync;

/// <summary>The synchronisation that waits or runs: a row of the outbox.</summary>
public interface ICrmSyncRuns
{
    /// <summary>As it was kept last; null for none.</summary>
    Task<CrmSync?> Current(CancellationToken cancellationToken);

    /// <summary>Takes it out of the outbox, as part of the current unit of work.</summary>
    void Drop();
}
