using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin shows a draft to users (<see cref="ContentErrors.AlreadyPublished"/>).</summary>
[Allow(Role.Admin)]
public sealed record PublishContent(int Id) : ICommand<Done>;

internal sealed class PublishContentHandler(IContentRepository contents, Journal journal, TimeProvider clock)
    : ICommandHandler<PublishContent, Done>
{
    public async Task<Result<Done>> Handle(PublishContent command, CancellationToken cancellationToken)
    {
        if (await contents.Find(command.Id, cancellationToken) is not { } item) return ContentErrors.Gone;
        if (item.Publish(clock.GetUtcNow()).Error is { } error) return error;

        journal.Done(AuditActions.ContentPublished, item.Title.Value, item);
        return Done.Ok;
    }
}
