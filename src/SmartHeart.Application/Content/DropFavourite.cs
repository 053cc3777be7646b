using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Content;

/// <summary>A person keeps an item at hand no more, be it published or not. Once more changes nothing.</summary>
[Allow(Role.User, Consent = true)]
public sealed record DropFavourite(int Id) : ICommand<FavouriteDropped>;

internal sealed class DropFavouriteHandler(IContentReads contents, IFavouriteLog favourites, IActor actor) : ICommandHandler<DropFavourite, FavouriteDropped>
{
    public async Task<Result<FavouriteDropped>> Handle(DropFavourite command, CancellationToken cancellationToken)
    {
        if (actor.UserId is not { } userId) return UserErrors.Unknown;

        favourites.Drop(userId, command.Id);
        var card = await contents.Card(command.Id, userId, cancellationToken);
        return new FavouriteDropped(card is null ? null : card with { IsFavourite = false });
    }
}

/// <summary>It is no favourite now.</summary>
/// <param name="Card">The item; null when it is not published any more.</param>
public sealed record FavouriteDropped(ContentCard? Card);
