using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Delivery;

/// <summary>All recipients of a mailing are in the ledger: it runs. Nothing for one that is not being prepared any more.</summary>
[Allow(Role.System)]
public sealed record NotePrepared(int Id) : ICommand<Done>;

internal sealed class NotePreparedHandler(IMailingRepository mailings, IDeliveryLedger ledger, TimeProvider clock) : ICommandHandler<NotePrepared, Done>
{
    public async Task<Result<Done>> Handle(NotePrepared command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { State: MailingState.Preparing } mailing) return Done.Ok;

        // It may have been paused halfway and resumed since: then the rest comes first.
        return await ledger.IsPrepared(command.Id, cancellationToken) ? mailing.Prepared(clock.GetUtcNow()) : Done.Ok;
    }
}
