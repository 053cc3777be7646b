using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Delivery;

/// <summary>Holds a mailing that can't go on. Nothing for one that does not run any more.</summary>
/// <param name="Id">The mailing.</param>
/// <param name="Reason">Why.</param>
/// <param name="Words">Telegram's words on it; null for none.</param>
[Allow(Role.System)]
public sealed record HoldMailing(int Id, PauseReason Reason, string? Words) : ICommand<Done>;

internal sealed class HoldMailingHandler(IMailingRepository mailings, IOutbox outbox, TimeProvider clock) : ICommandHandler<HoldMailing, Done>
{
    public async Task<Result<Done>> Handle(HoldMailing command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { State: MailingState.Preparing or MailingState.Running } mailing) return Done.Ok;

        if (mailing.Pause(command.Reason, command.Words, clock.GetUtcNow()).Error is { } error) return error;

        outbox.Add(new MailingNotice(mailing.Id, NoticeKind.Held, mailing.PausedBy, mailing.PauseWords), MailingNotice.OrderOf(mailing.Id));
        return Done.Ok;
    }
}
