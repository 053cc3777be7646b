using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Content;

/// <summary>Opening a card, by whichever way one comes to it.</summary>
internal sealed class CardOpening(IContentReads contents, IViewLog views, IUserRepository users, IActor actor, TimeProvider clock)
{
    /// <summary>The card, and the note that it was opened (<see cref="ContentErrors.Gone"/> unless it is published).</summary>
    public async Task<Result<ContentCard>> Open(int contentId, CancellationToken cancellationToken)
    {
        if (await contents.Card(contentId, actor.UserId, cancellationToken) is not { } card) return ContentErrors.Gone;

        // Admins who look from the group are no readers.
        if (actor.UserId is { } userId)
        {
            var now = clock.GetUtcNow();
            views.Record(userId, card.Id, now);
            users.Touch(userId, now);
        }

        return card;
    }
}
