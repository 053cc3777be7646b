namespace SmartHeart.Domain.Content;

/// <summary>Files that Telegram keeps for us.</summary>
public interface IStoredFileRepository
{
    /// <summary>Those of the given unique ids that are known, in any order.</summary>
    Task<IReadOnlyList<StoredFile>> FindByUniqueIds(IReadOnlyCollection<string> uniqueIds, CancellationToken cancellationToken);

    /// <summary>Registers a file. Two with the same unique id can't be committed.</summary>
    void Add(StoredFile file);
}
