using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An owner deletes an item with its views, for good. The files stay.</summary>
[Allow(Role.Owner)]
public sealed record DeleteContent(int Id) : ICommand<Done>;

internal sealed class DeleteContentHandler(IContentRepository contents, Journal journal) : ICommandHandler<DeleteContent, Done>
{
    public async Task<Result<Done>> Handle(DeleteContent command, CancellationToken cancellationToken)
    {
        if (await contents.Find(command.Id, cancellationToken) is not { } item) return ContentErrors.Gone;

        contents.Remove(item);
        journal.Done(AuditActions.ContentDeleted, item.Title.Value);
        return Done.Ok;
    }
}
