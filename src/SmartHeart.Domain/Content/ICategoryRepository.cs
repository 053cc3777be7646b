namespace SmartHeart.Domain.Content;

/// <summary>Categories.</summary>
public interface ICategoryRepository
{
    /// <summary>By our id; null when there is none.</summary>
    ValueTask<Category?> Find(int id, CancellationToken cancellationToken);

    /// <summary>All of one kind by position; at most <see cref="Category.MaxPerKind"/>.</summary>
    Task<IReadOnlyList<Category>> All(ContentKind kind, CancellationToken cancellationToken);

    /// <summary>Adds a category.</summary>
    void Add(Category category);
}
