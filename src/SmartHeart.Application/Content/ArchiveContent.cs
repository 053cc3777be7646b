using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin takes an item from users, or sets a draft aside (<see cref="ContentErrors.AlreadyArchived"/>).</summary>
[Allow(Role.Admin)]
public sealed record ArchiveContent(int Id) : ICommand<Done>;

internal sealed class ArchiveContentHandler(IContentRepository contents, Journal journal, TimeProvider clock)
    : ICommandHandler<ArchiveContent, Done>
{
    public async Task<Result<Done>> Handle(ArchiveContent command, CancellationToken cancellationToken)
    {
        if (await contents.Find(command.Id, cancellationToken) is not { } item) return ContentErrors.Gone;
        if (item.Archive(clock.GetUtcNow()).Error is { } error) return error;

        journal.Done(AuditActions.ContentArchived, item.Title.Value, item);
        return Done.Ok;
    }
}
