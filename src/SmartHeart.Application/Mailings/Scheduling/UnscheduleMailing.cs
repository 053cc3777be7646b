using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Scheduling;

/// <summary>An admin takes a mailing off the schedule, repeats included: it is a draft again.</summary>
[Allow(Role.Admin)]
public sealed record UnscheduleMailing(int Id) : ICommand<Done>;

internal sealed class UnscheduleMailingHandler(IMailingRepository mailings, Journal journal, TimeProvider clock) : ICommandHandler<UnscheduleMailing, Done>
{
    public async Task<Result<Done>> Handle(UnscheduleMailing command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;
        if (mailing.Unschedule(clock.GetUtcNow()).Error is { } error) return error;

        journal.Done(AuditActions.MailingUnscheduled, mailing.Subject(), mailing);
        return Done.Ok;
    }
}
