using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Content;

/// <summary>A person keeps an item at hand (<see cref="ContentErrors.Gone"/> unless it is published). Once more changes nothing.</summary>
[Allow(Role.User, Consent = true)]
public sealed record KeepFavourite(int Id) : ICommand<ContentCard>;

internal sealed class KeepFavouriteHandler(IContentReads contents, IFavouriteLog favourites, IActor actor, TimeProvider clock)
    : ICommandHandler<KeepFavourite, ContentCard>
{
    public async Task<Result<ContentCard>> Handle(KeepFavourite command, CancellationToken cancellationToken)
    {
        if (actor.UserId is not { } userId) return UserErrors.Unknown;
        if (await contents.Card(command.Id, userId, cancellationToken) is not { } card) return ContentErrors.Gone;

        favourites.Keep(userId, card.Id, clock.GetUtcNow());
        return card with { IsFavourite = true };
    }
}
