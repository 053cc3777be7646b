using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>
/// An owner deletes an item with its views and favourites, for good (<see cref="ContentErrors.HasRequests"/>, <see cref="ContentErrors.HasRegistrations"/>:
/// what people asked for is archived instead). Nobody sees it from now on, and <see cref="ClearDeletedContent"/> does the rest. The files stay.
/// </summary>
[Allow(Role.Owner)]
public sealed record DeleteContent(int Id) : ICommand<Done>;

internal sealed class DeleteContentHandler(IContentRepository contents, IManagedContentReads reads, Journal journal, TimeProvider clock)
    : ICommandHandler<DeleteContent, Done>
{
    public async Task<Result<Done>> Handle(DeleteContent command, CancellationToken cancellationToken)
    {
        if (await contents.Find(command.Id, cancellationToken) is not { } item) return ContentErrors.Gone;
        if ((await reads.Ties(item.Id, cancellationToken)).WhyNotDelete is { } refusal) return refusal;

        item.Delete(clock.GetUtcNow());
        journal.Done(AuditActions.ContentDeleted, item.Title.Value, item);
        return Done.Ok;
    }
}
