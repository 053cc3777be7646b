using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>An admin opens the card of a mailing.</summary>
[Allow(Role.Admin)]
public sealed record OpenMailing(int Id) : IQuery<MailingCard>;

internal sealed class OpenMailingHandler(IMailingReads reads, MailingPolicy policy) : IQueryHandler<OpenMailing, MailingCard>
{
    public async Task<Result<MailingCard>> Handle(OpenMailing query, CancellationToken cancellationToken) =>
        await reads.Find(query.Id, cancellationToken) is { } mailing ? new MailingCard(mailing, policy.Quiet, policy.PaidAllowed) : MailingErrors.Gone;
}

/// <summary>A mailing with what the configuration says about it.</summary>
/// <param name="Mailing">The mailing.</param>
/// <param name="QuietHours">When nothing is sent that does not have to be; null for never.</param>
/// <param name="MayPay">Whether it may go as a paid broadcast.</param>
public sealed record MailingCard(MailingView Mailing, QuietHours? QuietHours = null, bool MayPay = false);
