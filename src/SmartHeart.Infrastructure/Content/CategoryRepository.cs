using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

internal sealed class CategoryRepository(SmartHeartDbContext context, UnitOfWork unitOfWork, Statements statements) : ICategoryRepository
{
    public ValueTask<Category?> Find(int id, CancellationToken cancellationToken) =>
        new(context.Set<Category>().AsTracking().FirstOrDefaultAsync(category => category.Id == id, cancellationToken));

    public async Task<IReadOnlyList<Category>> All(ContentKind kind, CancellationToken cancellationToken) =>
        await context.Set<Category>().AsTracking()
            .Where(category => category.Kind == kind)
            .OrderBy(category => category.Position)
            .Take(Category.MaxPerKind)
            .ToListAsync(cancellationToken);

    public Task<int> CountContent(int id, CancellationToken cancellationToken) =>
        context.Set<ContentItem>().CountAsync(item => item.CategoryId == id, cancellationToken);

    public void Add(Category category) => context.Add(category);

    // Closing raised the version: that update runs first and is refused when somebody has changed the category meanwhile.
    public void Remove(Category category, Category? home, DateTimeOffset now)
    {
        unitOfWork.Defer(home is null ? statements.MoveDeletedContent(category.Id) : statements.MoveContent(category.Id, home.Id, now));
        unitOfWork.Defer(statements.DeleteCategory(category.Id));
    }
}
