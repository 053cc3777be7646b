using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

internal sealed class CategoryRepository(SmartHeartDbContext context) : ICategoryRepository
{
    public ValueTask<Category?> Find(int id, CancellationToken cancellationToken) =>
        new(context.Set<Category>().AsTracking().FirstOrDefaultAsync(category => category.Id == id, cancellationToken));

    public async Task<IReadOnlyList<Category>> All(ContentKind kind, CancellationToken cancellationToken) =>
        await context.Set<Category>().AsTracking()
            .Where(category => category.Kind == kind)
            .OrderBy(category => category.Position)
            .Take(Category.MaxPerKind)
            .ToListAsync(cancellationToken);

    public void Add(Category category) => context.Add(category);
}
