using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>
/// An admin gives a published item another place in users' list of its category (<see cref="ContentErrors.AtEnd"/>, <see cref="ContentErrors.NotInList"/>, <see
/// cref="ContentErrors.OrderedByStart"/>).
/// </summary>
[Allow(Role.Admin)]
public sealed record MoveContent(int Id, ContentMove Move) : ICommand<Done>;

internal sealed class MoveContentHandler(IContentRepository contents, Journal journal, TimeProvider clock) : ICommandHandler<MoveContent, Done>
{
    public async Task<Result<Done>> Handle(MoveContent command, CancellationToken cancellationToken)
    {
        if (await contents.Find(command.Id, cancellationToken) is not { } item) return ContentErrors.Gone;
        if (item.WhyNotMove() is { } refusal) return refusal;
        if (await contents.Neighbour(item, command.Move != ContentMove.Down, cancellationToken) is not { } neighbour) return ContentErrors.AtEnd;

        if (command.Move == ContentMove.Top) item.MoveToTop(clock.GetUtcNow());
        else item.ChangePlaces(neighbour);
        journal.Done(AuditActions.ContentMoved, item.Title.Value, item);
        return Done.Ok;
    }
}
