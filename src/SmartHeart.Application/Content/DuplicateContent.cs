using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin makes a draft like an item (<see cref="ContentErrors.Gone"/>): files are shared, views are not.</summary>
/// <param name="Id">The item.</param>
/// <param name="Mark">Plain text put after the title, such as «(копия)».</param>
[Allow(Role.Admin)]
public sealed record DuplicateContent(int Id, string Mark) : ICommand<Added>;

internal sealed class DuplicateContentHandler(IContentRepository contents, Journal journal, TimeProvider clock) : ICommandHandler<DuplicateContent, Added>
{
    public async Task<Result<Added>> Handle(DuplicateContent command, CancellationToken cancellationToken)
    {
        if (await contents.Find(command.Id, cancellationToken) is not { } item) return ContentErrors.Gone;

        var copy = item.Copy(item.Title.Marked(command.Mark), clock.GetUtcNow());
        contents.Add(copy);
        journal.Done(AuditActions.ContentCopied, copy.Title.Value, copy);
        return new Added(copy);
    }
}
