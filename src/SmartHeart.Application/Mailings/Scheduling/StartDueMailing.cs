using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Scheduling;

/// <summary>
/// The bot starts a mailing whose time has come; one that is later than the grace, since the bot was down, asks an admin first. What is gone, was taken off or
/// put off since it was found due is left as it is.
/// </summary>
[Allow(Role.System)]
public sealed record StartDueMailing(int Id) : ICommand<Done>;

internal sealed class StartDueMailingHandler(IMailingRepository mailings, Turn turn, MailingPolicy policy, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<StartDueMailing, Done>
{
    public async Task<Result<Done>> Handle(StartDueMailing command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await mailings.Find(command.Id, cancellationToken) is not { State: MailingState.Scheduled } mailing || mailing.StartAt > now) return Done.Ok;
        if (now - turn.LastOf(mailing, now) <= policy.Grace) return turn.Take(mailing, now);

        outbox.Add(new MailingOverdue(mailing.Id));
        return mailing.AskFirst(now);
    }
}

/// <summary>A mailing's time passed while the bot was down: the admins are asked, if that is still so by then.</summary>
/// <param name="MailingId">The mailing.</param>
public sealed record MailingOverdue(int MailingId) : IOutboxMessage
{
    /// <inheritdoc/>
    public static string Type => "mailing_overdue";
}

/// <summary>One time of a mailing: the only one, or one of many.</summary>
internal sealed class Turn(IMailingRepository mailings, MailingPolicy policy, Journal journal)
{
    /// <summary>The last time that has come, UTC: of a repeating mailing, all times that passed together are that one.</summary>
    public DateTimeOffset LastOf(Mailing mailing, DateTimeOffset now) =>
        RecurrenceOf(mailing)?.LastUpTo(now) is { } last && last > mailing.StartAt ? last : mailing.StartAt ?? now;

    /// <summary>Starts the mailing; of a repeating one a mailing for this time, and it waits for the next.</summary>
    public Result<Done> Take(Mailing mailing, DateTimeOffset now)
    {
        journal.Done(AuditActions.MailingStarted, mailing.Subject(), mailing);
        if (RecurrenceOf(mailing) is not { } recurrence) return mailing.Start(now);

        return mailing.Occur(recurrence.NextAfter(now), now).Map(occurrence =>
        {
            mailings.Add(occurrence);
            return default(Done);
        });
    }

    /// <summary>Leaves this time out: a draft again, or it waits for the next.</summary>
    public Result<Done> Leave(Mailing mailing, DateTimeOffset now)
    {
        journal.Done(AuditActions.MailingUnscheduled, mailing.Subject(), mailing);
        return RecurrenceOf(mailing) is { } recurrence ? mailing.SkipTo(recurrence.NextAfter(now), now) : mailing.Unschedule(now);
    }

    private Recurrence? RecurrenceOf(Mailing mailing) =>
        mailing is { Repeat: not Repeat.None, FirstLocal: { } first } ? new Recurrence(mailing.Repeat, first, policy.Zone) : null;
}
