using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>A person chooses a category. Empty and hidden ones are left out.</summary>
[Allow(Role.User, Consent = true)]
public sealed record ListCategories(ContentKind Kind) : IQuery<IReadOnlyList<CategoryLine>>;

internal sealed class ListCategoriesHandler(IContentReads contents, IActor actor)
    : IQueryHandler<ListCategories, IReadOnlyList<CategoryLine>>
{
    public async Task<Result<IReadOnlyList<CategoryLine>>> Handle(ListCategories query, CancellationToken cancellationToken) =>
        Result.Of(await contents.Categories(query.Kind, actor.UserId, cancellationToken));
}
