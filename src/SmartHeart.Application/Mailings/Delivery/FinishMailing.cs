using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Delivery;

/// <summary>Ends a mailing whose recipients all have a final state. Nothing for one that does not run any more.</summary>
[Allow(Role.System)]
public sealed record FinishMailing(int Id) : ICommand<Done>;

internal sealed class FinishMailingHandler(IMailingRepository mailings, IDeliveryLedger ledger, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<FinishMailing, Done>
{
    public async Task<Result<Done>> Handle(FinishMailing command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { State: MailingState.Running, SeriesId: null } mailing) return Done.Ok;

        if (await ledger.HasOpen(command.Id, cancellationToken)) return Done.Ok;
        if (mailing.Finish(clock.GetUtcNow()).Error is { } error) return error;

        outbox.Add(new MailingNotice(mailing.Id, NoticeKind.Ended), MailingNotice.OrderOf(mailing.Id));
        return Done.Ok;
    }
}
