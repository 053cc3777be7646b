namespace SmartHeart.Domain.Content;

/// <summary>Categories.</summary>
public interface ICategoryRepository
{
    /// <summary>By our id; null when there is none.</summary>
    ValueTask<Category?> Find(int id, CancellationToken cancellationToken);

    /// <summary>All of one kind by position; at most <see cref="Category.MaxPerKind"/>.</summary>
    Task<IReadOnlyList<Category>> All(ContentKind kind, CancellationToken cancellationToken);

    /// <summary>How many items it holds, in whatever status.</summary>
    Task<int> CountContent(int id, CancellationToken cancellationToken);

    /// <summary>Adds a category.</summary>
    void Add(Category category);

    /// <summary>
    /// Deletes a category that was closed (<see cref="Category.Close"/>), after moving all it holds: set-based, in the transaction of the current unit of work. The
    /// version of what moves rises, so that who edits it is told. Content without a home can't be committed.
    /// </summary>
    /// <param name="category">The category.</param>
    /// <param name="home">Where its content goes; null when it holds none.</param>
    /// <param name="now">UTC.</param>
    void Remove(Category category, Category? home, DateTimeOffset now);
}
