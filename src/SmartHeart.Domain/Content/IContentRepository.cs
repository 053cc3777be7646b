namespace SmartHeart.Domain.Content;

/// <summary>Items with their attachments and files.</summary>
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

    /// <summary>Deletes an item with its attachments and views; the files stay.</summary>
    void Remove(ContentItem item);
}
