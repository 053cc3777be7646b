using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>Ends a mailing early: who has no message yet gets none.</summary>
[Allow(Role.Owner)]
public sealed record CancelMailing(int Id) : ICommand<Done>;

internal sealed class CancelMailingHandler(IMailingRepository mailings, IOutbox outbox, Journal journal, TimeProvider clock)
    : ICommandHandler<CancelMailing, Done>
{
    public async Task<Result<Done>> Handle(CancelMailing command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;
        if (mailing.Cancel(clock.GetUtcNow()).Error is { } error) return error;

        outbox.Add(new MailingNotice(mailing.Id, NoticeKind.Ended), MailingNotice.OrderOf(mailing.Id));
        journal.Done(AuditActions.MailingCancelled, mailing.Subject(), mailing);
        return Done.Ok;
    }
}
