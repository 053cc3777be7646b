using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Time;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Scheduling;

/// <summary>An admin sets when a mailing starts by itself, once or again and again. Half-filled it is the draft of the form.</summary>
[Allow(Role.Admin)]
public sealed record ScheduleMailing : ICommand<ScheduledMailing>
{
    /// <summary>The mailing.</summary>
    public int Id { get; init; }

    /// <summary>A time to come, UTC; null before it is told.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>How often it comes again.</summary>
    public Repeat Repeat { get; init; }
}

internal sealed class ScheduleMailingValidator : AbstractValidator<ScheduleMailing>
{
    public ScheduleMailingValidator()
    {
        RuleFor(x => x.At).MustPass(at => at is null ? MomentErrors.NoTime : null);
        RuleFor(x => x.Repeat).IsInEnum();
    }
}

internal sealed class ScheduleMailingHandler(IMailingRepository mailings, MailingPolicy policy, Journal journal, TimeProvider clock)
    : ICommandHandler<ScheduleMailing, ScheduledMailing>
{
    public async Task<Result<ScheduledMailing>> Handle(ScheduleMailing command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;

        var at = command.At!.Value;
        if (mailing.Schedule(at, command.Repeat, WallClock.At(at, policy.Zone), clock.GetUtcNow()).Error is { } error) return error;

        journal.Done(AuditActions.MailingScheduled, mailing.Subject(), mailing);
        return new ScheduledMailing(at, command.Repeat);
    }
}

/// <summary>When it will start.</summary>
/// <param name="At">UTC.</param>
/// <param name="Repeat">How often it comes again.</param>
public sealed record ScheduledMailing(DateTimeOffset At, Repeat Repeat);
