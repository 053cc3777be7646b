using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Mailings.Audiences;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>An admin opens the card of a mailing.</summary>
/// <param name="Id">The mailing.</param>
/// <param name="Counting">Whether they are about to start it, and wait to hear how many it reaches.</param>
[Allow(Role.Admin)]
public sealed record OpenMailing(int Id, bool Counting = false) : IQuery<MailingCard>;

internal sealed class OpenMailingHandler(IMailingReads reads, IAudienceReads audiences, IAudienceCounts counts, MailingPolicy policy)
    : IQueryHandler<OpenMailing, MailingCard>
{
    private static readonly TimeSpan AWhile = TimeSpan.FromSeconds(10);

    public async Task<Result<MailingCard>> Handle(OpenMailing query, CancellationToken cancellationToken)
    {
        if (await reads.Find(query.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;

        var names = await audiences.Names(mailing.Audience, cancellationToken);
        var count = query.Counting ? await counts.Of(mailing, AWhile, cancellationToken) : null;
        return new MailingCard(mailing, policy.Quiet, policy.PaidAllowed) { Names = names, Count = count };
    }
}

/// <summary>A mailing with what the configuration says about it.</summary>
/// <param name="Mailing">The mailing.</param>
/// <param name="QuietHours">When nothing is sent that does not have to be; null for never.</param>
/// <param name="MayPay">Whether it may go as a paid broadcast.</param>
public sealed record MailingCard(MailingView Mailing, QuietHours? QuietHours = null, bool MayPay = false)
{
    /// <summary>What the conditions of its audience name.</summary>
    public AudienceNames Names { get; init; } = AudienceNames.None;

    /// <summary>How many it would reach now; null where nobody asked, or counting takes its time.</summary>
    public AudienceCount? Count { get; init; }
}
