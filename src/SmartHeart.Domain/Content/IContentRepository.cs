namespace SmartHeart.Domain.Content;

/// <summary>Items with their attachments and files.</summary>
public interface IContentRepository
{
    /// <summary>With its attachments and their files; null when there is none.</summary>
    ValueTask<ContentItem?> Find(int id, CancellationToken cancellationToken);

    /// <summary>Adds an item.</summary>
    void Add(ContentItem item);

    /// <summary>Deletes an item with its attachments and views; the files stay.</summary>
    void Remove(ContentItem item);
}
