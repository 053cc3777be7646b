using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Mailings;

/// <summary>An admin comes to the mailings: what runs, is held or asks for a word stands first, whatever its age.</summary>
[Allow(Role.Admin)]
public sealed record ManageMailings(PageAt At = default) : IQuery<MailingList>
{
    /// <summary>So many of what stands first are shown.</summary>
    public const int MostCurrent = 8;
}

internal sealed class ManageMailingsHandler(IMailingReads reads) : IQueryHandler<ManageMailings, MailingList>
{
    public async Task<Result<MailingList>> Handle(ManageMailings query, CancellationToken cancellationToken)
    {
        var current = query.At.Turn == PageTurn.First ? await reads.Current(ManageMailings.MostCurrent, cancellationToken) : [];
        return new MailingList(current, await reads.Page(query.At, ListMailings.PageSize, cancellationToken));
    }
}

/// <summary>Mailings as admins see them.</summary>
/// <param name="Current">What runs, is held or asks for a word; on the first page only.</param>
/// <param name="Page">All of them, those of <paramref name="Current"/> too.</param>
public sealed record MailingList(IReadOnlyList<MailingLine> Current, Page<MailingLine> Page);
