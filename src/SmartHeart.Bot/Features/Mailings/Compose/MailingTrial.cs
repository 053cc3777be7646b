using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Telegram;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Mailings.Compose;

/// <inheritdoc/>
internal sealed class MailingTrial(IPostSender sender, AdminGroup group, Speech speech) : IMailingTrial
{
    /// <inheritdoc/>
    public Task<Delivery> ToTopic(MailingToSend mailing, CancellationToken cancellationToken) =>
        Send(mailing, group.SpotOf(AdminTopic.Mailings), cancellationToken);

    /// <inheritdoc/>
    public Task<Delivery> ToPerson(MailingToSend mailing, long telegramId, CancellationToken cancellationToken) =>
        Send(mailing, new Spot(telegramId, 0), cancellationToken);

    private async Task<Delivery> Send(MailingToSend mailing, Spot spot, CancellationToken cancellationToken)
    {
        var outcome = await sender.Send(MailingPosts.Of(mailing, speech.Own()), spot, cancellationToken);
        return new Delivery(outcome.State, outcome.MessageIds.IsDefaultOrEmpty ? 0 : outcome.MessageIds[0], outcome.Words, outcome.RetryAfter);
    }
}
