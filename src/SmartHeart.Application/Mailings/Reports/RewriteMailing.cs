using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Reports;

/// <summary>Changes the text or caption of a mailing that has ended, for all who got it. Half-filled it is the draft of the form.</summary>
[Allow(Role.Admin)]
public sealed record RewriteMailing : ICommand<Done>
{
    /// <summary>The mailing.</summary>
    public int Id { get; init; }

    /// <summary>How many have it, for the questions.</summary>
    public int People { get; init; }

    /// <summary>Whether it is the caption of something.</summary>
    public bool IsCaption { get; init; }

    /// <summary>Telegram HTML of the new text.</summary>
    public string Html { get; init; } = "";

    /// <summary>Whether the admin has seen how it looks, and wants it.</summary>
    public bool Sure { get; init; }
}

internal sealed class RewriteMailingValidator : AbstractValidator<RewriteMailing>
{
    public RewriteMailingValidator()
    {
        RuleFor(x => x.Html).MustPass((command, html) => MailingContent.WhyNotText(html, command.IsCaption) ?? (html.Length == 0 ? MailingErrors.Empty : null));
        RuleFor(x => x.Sure).Must(sure => sure);
    }
}

internal sealed class RewriteMailingHandler(
    IMailingRepository mailings, IDeliveryLedger ledger, IRecipientLog recipients, Journal journal, TimeProvider clock) : ICommandHandler<RewriteMailing, Done>
{
    public async Task<Result<Done>> Handle(RewriteMailing command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;
        if (mailing.Rewrite(command.Html, clock.GetUtcNow()).Error is { } error) return error;
        // Cancelled a moment ago: what arrives yet has the old text and would be taken to have the new one.
        if (await ledger.IsOnTheWire(command.Id, cancellationToken)) return MailingErrors.Busy;

        recipients.ForgetEdition(mailing.Id);
        journal.Done(AuditActions.MailingRewritten, mailing.Subject(), mailing);
        return Done.Ok;
    }
}
