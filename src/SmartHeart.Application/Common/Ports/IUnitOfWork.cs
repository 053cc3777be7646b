namespace SmartHeart.Application.Common.Ports;

/// <summary>All that the current update changed, as one transaction.</summary>
public interface IUnitOfWork
{
    /// <summary>
    /// Makes every tracked change durable, or none. Called by the commit behaviour and by the update loop, never by handlers.
    /// </summary>
    /// <exception cref="ConcurrencyConflictException">A row with a version was changed by somebody else meanwhile; nothing was saved.</exception>
    Task Commit(CancellationToken cancellationToken);

    /// <summary>Forgets what was changed since the last commit: after a refused command nothing of it may be saved later.</summary>
    void Discard();
}

/// <summary>Somebody else changed the same thing first.</summary>
public sealed class ConcurrencyConflictException(Exception inner) : Exception("The row was changed meanwhile.", inner);
