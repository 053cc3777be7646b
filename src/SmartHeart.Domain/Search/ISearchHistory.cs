namespace SmartHeart.Domain.Search;

/// <summary>What people looked for lately.</summary>
public interface ISearchHistory
{
    /// <summary>Remembers a search; what is older than the person's last <see cref="PastSearch.Remembered"/> is forgotten.</summary>
    void Add(PastSearch search);

    /// <summary>A search of that person; null when it is forgotten, or not theirs.</summary>
    ValueTask<PastSearch?> Find(int id, int userId, CancellationToken cancellationToken);
}
