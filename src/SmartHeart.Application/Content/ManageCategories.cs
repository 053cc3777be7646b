using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin looks at all categories of a kind.</summary>
[Allow(Role.Admin)]
public sealed record ManageCategories(ContentKind Kind) : IQuery<IReadOnlyList<ManagedCategory>>;

internal sealed class ManageCategoriesHandler(IManagedContentReads contents) : IQueryHandler<ManageCategories, IReadOnlyList<ManagedCategory>>
{
    public async Task<Result<IReadOnlyList<ManagedCategory>>> Handle(ManageCategories query, CancellationToken cancellationToken) =>
        Result.Of(await contents.Categories(query.Kind, cancellationToken));
}
