namespace SmartHeart.Domain.Content;

/// <summary>Files that Telegram keeps for us.</summary>
public interface IStoredFileRepository
{
    /// <summary>Null when there is none.</summary>
    ValueTask<StoredFile?> Find(int id, CancellationToken cancellationToken);

    /// <summary>Those of the given unique ids that are known, in any order.</summary>
    Task<IReadOnlyList<StoredFile>> FindByUniqueIds(IReadOnlyCollection<string> uniqueIds, CancellationToken cancellationToken);

    /// <summary>Those with one of these Telegram ids, in any order.</summary>
    Task<IReadOnlyList<StoredFile>> FindByTelegramIds(IReadOnlyCollection<string> telegramFileIds, CancellationToken cancellationToken);

    /// <summary>Those that Telegram was last asked about before then, the longest ago first.</summary>
    Task<IReadOnlyList<StoredFile>> NotCheckedSince(DateTimeOffset before, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// Registers files at once and durably, whatever becomes of the rest: that Telegram knows them stays true, and two who send the same new file at the
    /// same moment must not stand in each other's way. What is known already stays as it is.
    /// </summary>
    Task Register(IReadOnlyList<StoredFile> files, CancellationToken cancellationToken);

    /// <summary>How many items use it.</summary>
    Task<int> CountUses(int id, CancellationToken cancellationToken);

    /// <summary>Lets whoever edits an item that uses the file know that it has changed: raises the versions of these items.</summary>
    void TouchUsers(int id, DateTimeOffset now);

    /// <summary>Gives all uses to another file, never twice in one item, and forgets this one. The versions of the items rise.</summary>
    void MoveUses(int id, int toId, DateTimeOffset now);

    /// <summary>Forgets a file, unless an item uses it by then.</summary>
    void RemoveUnused(int id);
}
