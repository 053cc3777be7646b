using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Content;

/// <summary>A person opens an item, and that is noted (<see cref="ContentErrors.Gone"/> unless it is published).</summary>
[Allow(Role.User, Consent = true)]
public sealed record OpenContent(int Id) : ICommand<ContentCard>;

internal sealed class OpenContentHandler(IContentReads contents, IViewLog views, IUserRepository users, IActor actor, TimeProvider clock)
    : ICommandHandler<OpenContent, ContentCard>
{
    public async Task<Result<ContentCard>> Handle(OpenContent command, CancellationToken cancellationToken)
    {
        if (await contents.Card(command.Id, cancellationToken) is not { } card) return ContentErrors.Gone;

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
