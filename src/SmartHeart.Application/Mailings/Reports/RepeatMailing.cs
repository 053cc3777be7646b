using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Reports;

/// <summary>
/// Sends a mailing that has ended, or a message of a series, once more to those whom it failed to reach, or of whom nobody knows whether they have it. That they
/// wait again and that it runs again is one transaction: at no moment is it finished with somebody left. Of one that was cancelled nobody else gets it.
/// </summary>
/// <param name="Id">The mailing.</param>
/// <param name="State"><see cref="RecipientState.Failed"/> or <see cref="RecipientState.Unknown"/>.</param>
[Allow(Role.Admin)]
public sealed record RepeatMailing(int Id, RecipientState State) : ICommand<RepeatedMailing>;

internal sealed class RepeatMailingValidator : AbstractValidator<RepeatMailing>
{
    public RepeatMailingValidator() => RuleFor(x => x.State).Must(state => state is RecipientState.Failed or RecipientState.Unknown);
}

internal sealed class RepeatMailingHandler(
    IMailingRepository mailings, IMailingReads reads, IDeliveryLedger ledger, IRecipientLog recipients, Journal journal, TimeProvider clock)
    : ICommandHandler<RepeatMailing, RepeatedMailing>
{
    public async Task<Result<RepeatedMailing>> Handle(RepeatMailing command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;
        if (await reads.Find(command.Id, cancellationToken) is not { } view) return MailingErrors.Gone;

        if (mailing.Reopen(clock.GetUtcNow()).Error is { } error) return error;
        var people = command.State == RecipientState.Failed ? view.Figures.Failed : view.Figures.Unknown;
        if (people == 0) return MailingErrors.Nobody;
        if (mailing.WasCancelled && await LeaveRest(mailing.Id, cancellationToken) is { } busy) return busy;

        recipients.PutBack(mailing.Id, command.State);
        journal.Done(AuditActions.MailingRepeated, mailing.Subject(), mailing);
        return new RepeatedMailing(mailing.Id, people);
    }

    /// <summary>Who had not had their turn when it was cancelled must not have it now. Done before, in stretches: there may be a million of them.</summary>
    private async Task<Error?> LeaveRest(int mailingId, CancellationToken cancellationToken)
    {
        // Cancelled a moment ago: whoever is turned away yet would wait among those put back.
        if (await ledger.IsOnTheWire(mailingId, cancellationToken)) return MailingErrors.Busy;

        while (await ledger.LeaveRest(mailingId, cancellationToken)) cancellationToken.ThrowIfCancellationRequested();
        return null;
    }
}

/// <summary>What runs again.</summary>
/// <param name="Id">The mailing.</param>
/// <param name="People">For how many people.</param>
public sealed record RepeatedMailing(int Id, int People);
