namespace SmartHeart.Domain.Users;

/// <summary>What admins searched people by lately.</summary>
public interface ISavedSearchRepository
{
    /// <summary>What was searched by; null when it is forgotten.</summary>
    ValueTask<SavedSearch?> Find(int id, CancellationToken cancellationToken);

    /// <summary>Keeps one, and forgets those of before a time.</summary>
    void Add(SavedSearch search, DateTimeOffset forgetBefore);
}
