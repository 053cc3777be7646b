using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>An admin looks at a mailing.</summary>
[Allow(Role.Admin)]
public sealed record ShowMailing(int Id) : IQuery<MailingView>;

internal sealed class ShowMailingHandler(IMailingReads reads) : IQueryHandler<ShowMailing, MailingView>
{
    public async Task<Result<MailingView>> Handle(ShowMailing query, CancellationToken cancellationToken) =>
        await reads.Find(query.Id, cancellationToken) is { } mailing ? mailing : MailingErrors.Gone;
}
