using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>Lets a held mailing go on with those who have no message yet.</summary>
[Allow(Role.Admin)]
public sealed record ResumeMailing(int Id) : ICommand<Done>;

internal sealed class ResumeMailingHandler(IMailingRepository mailings, Journal journal, TimeProvider clock) : ICommandHandler<ResumeMailing, Done>
{
    public async Task<Result<Done>> Handle(ResumeMailing command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;
        if (mailing.Resume(clock.GetUtcNow()).Error is { } error) return error;

        journal.Done(AuditActions.MailingResumed, mailing.Subject(), mailing);
        return Done.Ok;
    }
}
