using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Scheduling;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Scheduling;

/// <summary>Asks topic mailings about a mailing that missed its time. Asking twice, after a crash between, does no harm: the first answer counts.</summary>
internal sealed class OverdueHandler(IMailingReads reads, ITopicScreens topics, Speech speech) : IOutboxHandler<MailingOverdue>
{
    /// <inheritdoc/>
    public async Task<OutboxVerdict?> Handle(IReadOnlyList<MailingOverdue> messages, CancellationToken cancellationToken)
    {
        foreach (var message in messages)
        {
            // Decided from its card by now: nothing to ask.
            if (await reads.Find(message.MailingId, cancellationToken) is not { State: MailingState.Overdue } mailing) continue;

            var shown = await topics.Show(AdminTopic.Mailings, OverdueScreens.Ask(mailing, speech.Own()), null, cancellationToken);
            if (shown.Delivery.State == DeliveryState.Retry) return OutboxVerdict.Retry(shown.Delivery.Words ?? "", shown.Delivery.RetryAfter);
        }

        return null;
    }
}
