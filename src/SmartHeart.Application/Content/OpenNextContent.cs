using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>
/// A person goes on from an item to another of its category: the first one that they have not opened; when there is none, the one that follows
/// (<see cref="ContentErrors.NothingElse"/>). Events that are over are passed by.
/// </summary>
/// <param name="Id">The item they come from.</param>
[Allow(Role.User, Consent = true)]
public sealed record OpenNextContent(int Id) : ICommand<ContentCard>;

internal sealed class OpenNextContentHandler(INeighbourReads neighbours, CardOpening opening, IActor actor, TimeProvider clock)
    : ICommandHandler<OpenNextContent, ContentCard>
{
    public async Task<Result<ContentCard>> Handle(OpenNextContent command, CancellationToken cancellationToken)
    {
        var next = await neighbours.Next(command.Id, actor.UserId, clock.GetUtcNow(), cancellationToken);
        return next is { } id ? await opening.Open(id, cancellationToken) : ContentErrors.NothingElse;
    }
}
