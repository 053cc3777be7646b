using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>Holds a mailing until somebody lets it go on. What is on the wire arrives.</summary>
[Allow(Role.Admin)]
public sealed record PauseMailing(int Id) : ICommand<Done>;

internal sealed class PauseMailingHandler(IMailingRepository mailings, Journal journal, TimeProvider clock) : ICommandHandler<PauseMailing, Done>
{
    public async Task<Result<Done>> Handle(PauseMailing command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;
        if (mailing.Pause(PauseReason.Admin, null, clock.GetUtcNow()).Error is { } error) return error;

        journal.Done(AuditActions.MailingPaused, mailing.Subject(), mailing);
        return Done.Ok;
    }
}
