using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Mailings;

/// <summary>An admin looks through the mailings.</summary>
[Allow(Role.Admin)]
public sealed record ListMailings(PageAt At) : IQuery<Page<MailingLine>>
{
    /// <summary>Mailings a page.</summary>
    public const int PageSize = 8;
}

internal sealed class ListMailingsHandler(IMailingReads reads) : IQueryHandler<ListMailings, Page<MailingLine>>
{
    public async Task<Result<Page<MailingLine>>> Handle(ListMailings query, CancellationToken cancellationToken) =>
        await reads.Page(query.At, ListMailings.PageSize, cancellationToken);
}
