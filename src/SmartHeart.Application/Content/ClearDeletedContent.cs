using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>
/// The bot clears away some of what hangs on a deleted item, and at last the item: each time so little that nobody has to wait. Who asked for it at the very
/// moment of its deletion keeps it: it is archived, as it would have been a moment later.
/// </summary>
[Allow(Role.System)]
public sealed record ClearDeletedContent(int Id) : ICommand<Done>
{
    /// <summary>How many views, and how many marks as a favourite, go at once.</summary>
    public const int Batch = 200;
}

internal sealed class ClearDeletedContentHandler(IDeletedContent deleted, IContentRepository contents, IManagedContentReads reads, TimeProvider clock)
    : ICommandHandler<ClearDeletedContent, Done>
{
    public async Task<Result<Done>> Handle(ClearDeletedContent command, CancellationToken cancellationToken)
    {
        var remains = await deleted.Of(command.Id, cancellationToken);
        if (remains.Item is not { } item) return Done.Ok;

        if (remains.HasReaders) deleted.DropReaders(item.Id, ClearDeletedContent.Batch);
        else if ((await reads.Ties(item.Id, cancellationToken)).WhyNotDelete is null) contents.Remove(item);
        else item.Archive(clock.GetUtcNow());
        return Done.Ok;
    }
}
