namespace SmartHeart.Domain.Content;

/// <summary>
/// Items that were deleted and are not cleared away yet. The views of a popular one are hundreds of thousands: all at once they would keep everybody waiting
/// who writes anything.
/// </summary>
public interface IDeletedContent
{
    /// <summary>What is left of a deleted item.</summary>
    Task<ContentRemains> Of(int id, CancellationToken cancellationToken);

    /// <summary>Drops some of its views and of its marks as a favourite.</summary>
    /// <param name="id">The item.</param>
    /// <param name="most">Of each at most so many.</param>
    void DropReaders(int id, int most);
}

/// <summary>What is left of a deleted item.</summary>
/// <param name="Item">Without its attachments; null when there is no such item, or it is not deleted.</param>
/// <param name="HasReaders">Whether there are views, or people who keep it at hand.</param>
public readonly record struct ContentRemains(ContentItem? Item, bool HasReaders);
