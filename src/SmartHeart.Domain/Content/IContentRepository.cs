namespace SmartHeart.Domain.Content;

/// <summary>Items with their attachments and files; deleted ones are none (<see cref="IDeletedContent"/>).</summary>
public interface IContentRepository
{
    /// <summary>With its attachments and their files; null when there is none.</summary>
    ValueTask<ContentItem?> Find(int id, CancellationToken cancellationToken);

    /// <summary>The published item next to a published one in its category, as users see it; null at the end. Without its attachments.</summary>
    /// <param name="item">Seen from there.</param>
    /// <param name="up">Towards the beginning.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<ContentItem?> Neighbour(ContentItem item, bool up, CancellationToken cancellationToken);

    /// <summary>Adds an item.</summary>
    void Add(ContentItem item);

    /// <summary>Removes an item with all that hangs on it at once, which many views make slow; the files stay.</summary>
    void Remove(ContentItem item);
}
