using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin makes a draft of an archived item again (<see cref="ContentErrors.NotArchived"/>).</summary>
[Allow(Role.Admin)]
public sealed record RestoreContent(int Id) : ICommand<Done>;

internal sealed class RestoreContentHandler(IContentRepository contents, Journal journal, TimeProvider clock)
    : ICommandHandler<RestoreContent, Done>
{
    public async Task<Result<Done>> Handle(RestoreContent command, CancellationToken cancellationToken)
    {
        if (await contents.Find(command.Id, cancellationToken) is not { } item) return ContentErrors.Gone;
        if (item.Restore(clock.GetUtcNow()).Error is { } error) return error;

        journal.Done(AuditActions.ContentRestored, item.Title.Value, item);
        return Done.Ok;
    }
}
