using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin looks at a category (<see cref="ContentErrors.CategoryGone"/>).</summary>
[Allow(Role.Admin)]
public sealed record ShowCategory(int Id) : IQuery<CategoryCard>;

internal sealed class ShowCategoryHandler(IManagedContentReads contents) : IQueryHandler<ShowCategory, CategoryCard>
{
    public async Task<Result<CategoryCard>> Handle(ShowCategory query, CancellationToken cancellationToken)
    {
        if (await contents.Category(query.Id, cancellationToken) is not { } head) return ContentErrors.CategoryGone;

        var all = await contents.Categories(head.Kind, cancellationToken);
        var found = all.FirstOrDefault(category => category.Id == head.Id);
        return found is null ? ContentErrors.CategoryGone : new CategoryCard(head.Kind, found, all);
    }
}

/// <summary>A category among its kind.</summary>
/// <param name="All">All of the kind by position, this one among them.</param>
public sealed record CategoryCard(ContentKind Kind, ManagedCategory Category, IReadOnlyList<ManagedCategory> All);
