using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Reports;

/// <summary>Deletes the messages of a mailing that has ended from the chats of all who got it, as far as Telegram's 48 hours reach.</summary>
[Allow(Role.Owner)]
public sealed record RemoveMailing(int Id) : ICommand<Done>;

internal sealed class RemoveMailingHandler(IMailingRepository mailings, IDeliveryLedger ledger, Journal journal, TimeProvider clock)
    : ICommandHandler<RemoveMailing, Done>
{
    public async Task<Result<Done>> Handle(RemoveMailing command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;
        if (mailing.Remove(clock.GetUtcNow()).Error is { } error) return error;
        // Cancelled a moment ago: what arrives yet would stay.
        if (await ledger.IsOnTheWire(command.Id, cancellationToken)) return MailingErrors.Busy;

        journal.Done(AuditActions.MailingRemoved, mailing.Subject(), mailing);
        return Done.Ok;
    }
}
