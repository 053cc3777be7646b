using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Reports;

/// <summary>
/// Sends a finished mailing once more to those whom it failed to reach, or of whom nobody knows whether they have it. That they wait again and that it runs again
/// is one transaction: at no moment is it finished with somebody left.
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
    IMailingRepository mailings, IMailingReads reads, IRecipientLog recipients, Journal journal, TimeProvider clock) : ICommandHandler<RepeatMailing, RepeatedMailing>
{
    public async Task<Result<RepeatedMailing>> Handle(RepeatMailing command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;
        if (await reads.Find(command.Id, cancellationToken) is not { } view) return MailingErrors.Gone;

        if (mailing.Reopen(clock.GetUtcNow()).Error is { } error) return error;
        var people = command.State == RecipientState.Failed ? view.Figures.Failed : view.Figures.Unknown;
        if (people == 0) return MailingErrors.Nobody;

        recipients.PutBack(mailing.Id, command.State);
        journal.Done(AuditActions.MailingRepeated, mailing.Subject());
        return new RepeatedMailing(mailing.Id, people);
    }
}

/// <summary>What runs again.</summary>
/// <param name="Id">The mailing.</param>
/// <param name="People">For how many people.</param>
public sealed record RepeatedMailing(int Id, int People);
