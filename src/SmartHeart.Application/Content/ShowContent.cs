using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin looks at an item in any status (<see cref="ContentErrors.Gone"/>).</summary>
[Allow(Role.Admin)]
public sealed record ShowContent(int Id) : IQuery<ManagedContent>;

internal sealed class ShowContentHandler(IManagedContentReads contents) : IQueryHandler<ShowContent, ManagedContent>
{
    public async Task<Result<ManagedContent>> Handle(ShowContent query, CancellationToken cancellationToken)
    {
        var item = await contents.Item(query.Id, cancellationToken);
        return item is null ? ContentErrors.Gone : item;
    }
}
