namespace SmartHeart.Domain.Users;

/// <summary>Letters of admins to people.</summary>
public interface ILetterRepository
{
    /// <summary>By our id; null when there is none.</summary>
    ValueTask<Letter?> Find(int id, CancellationToken cancellationToken);

    /// <summary>By its key; null when there is none.</summary>
    ValueTask<Letter?> FindByKey(Guid key, CancellationToken cancellationToken);

    /// <summary>Adds one.</summary>
    void Add(Letter letter);
}
