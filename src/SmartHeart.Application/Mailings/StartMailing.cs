using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>Starts a mailing now: from here on what it says and to whom is settled.</summary>
/// <param name="Id">The mailing.</param>
/// <param name="Version">Its version when the start was confirmed (<see cref="MailingErrors.Changed"/>): what was seen is what goes. Null for whatever it is.</param>
[Allow(Role.Admin)]
public sealed record StartMailing(int Id, int? Version = null) : ICommand<Done>;

internal sealed class StartMailingHandler(IMailingRepository mailings, Journal journal, TimeProvider clock) : ICommandHandler<StartMailing, Done>
{
    public async Task<Result<Done>> Handle(StartMailing command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;
        if (command.Version is { } version && version != mailing.Version) return MailingErrors.Changed;
        if (mailing.Start(clock.GetUtcNow()).Error is { } error) return error;

        journal.Done(AuditActions.MailingStarted, mailing.Subject(), mailing);
        return Done.Ok;
    }
}
