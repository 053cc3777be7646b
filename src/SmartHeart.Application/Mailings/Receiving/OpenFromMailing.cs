using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Receiving;

/// <summary>
/// A person presses a button of a mailing that opens an item: the press is counted, and they learn which item it is; opening it asks for consent as ever. Open
/// without consent, so that who has to agree first still comes to the item.
/// </summary>
/// <param name="MailingId">The mailing.</param>
/// <param name="Button">Its place among the buttons, from 0.</param>
[Allow(Role.User)]
public sealed record OpenFromMailing(int MailingId, int Button) : ICommand<MailingLead>;

internal sealed class OpenFromMailingHandler(IMailingRepository mailings, IClickLog clicks, IActor actor, TimeProvider clock)
    : ICommandHandler<OpenFromMailing, MailingLead>
{
    public async Task<Result<MailingLead>> Handle(OpenFromMailing command, CancellationToken cancellationToken)
    {
        var buttons = (await mailings.Find(command.MailingId, cancellationToken))?.Buttons ?? [];
        if (buttons.ElementAtOrDefault(command.Button)?.ContentId is not { } contentId) return ContentErrors.Gone;

        if (actor is { HasConsent: true, UserId: { } userId }) clicks.Record(command.MailingId, userId, command.Button, clock.GetUtcNow());
        return new MailingLead(contentId);
    }
}

/// <summary>Where a button leads.</summary>
/// <param name="ContentId">To the item.</param>
public sealed record MailingLead(int ContentId);
