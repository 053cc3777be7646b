using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Mailings.Compose;

/// <inheritdoc/>
internal sealed class MailingTrial(IPostSender sender, Speech speech) : IMailingTrial
{
    /// <inheritdoc/>
    public async Task<Delivery> ToTopic(MailingToSend mailing, CancellationToken cancellationToken) =>
        Of(await sender.Send(Post(mailing), AdminTopic.Mailings, cancellationToken));

    /// <inheritdoc/>
    public async Task<Delivery> ToPerson(MailingToSend mailing, long telegramId, CancellationToken cancellationToken) =>
        Of(await sender.Send(Post(mailing), new Spot(telegramId, 0), cancellationToken));

    private Post Post(MailingToSend mailing) => MailingPosts.Of(mailing, speech.Own());

    private static Delivery Of(PostOutcome outcome) =>
        new(outcome.State, outcome.MessageIds.IsDefaultOrEmpty ? 0 : outcome.MessageIds[0], outcome.Words, outcome.RetryAfter);
}
