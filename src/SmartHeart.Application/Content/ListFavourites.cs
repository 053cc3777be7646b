using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Content;

/// <summary>A person pages through what they keep at hand, the last kept first.</summary>
[Allow(Role.User, Consent = true)]
public sealed record ListFavourites(PageAt At = default) : IQuery<Page<FavouriteLine>>
{
    /// <summary>How many titles stand on a page.</summary>
    public const int PageSize = 8;
}

internal sealed class ListFavouritesHandler(IFavouriteReads favourites, IActor actor) : IQueryHandler<ListFavourites, Page<FavouriteLine>>
{
    public async Task<Result<Page<FavouriteLine>>> Handle(ListFavourites query, CancellationToken cancellationToken) =>
        actor.UserId is { } userId
            ? await favourites.Lines(userId, query.At, ListFavourites.PageSize, cancellationToken)
            : UserErrors.Unknown;
}
