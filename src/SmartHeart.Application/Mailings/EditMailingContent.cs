using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>Lets a mailing that has not started say something else (<see cref="MailingErrors.Changed"/>, <see cref="MailingErrors.Started"/>).</summary>
[Allow(Role.Admin)]
public sealed record EditMailingContent : ICommand<Done>
{
    /// <summary>The mailing.</summary>
    public int Id { get; init; }

    /// <summary>Its version when it was shown.</summary>
    public int Version { get; init; }

    /// <summary>What it says; null before anything was sent.</summary>
    public MailingContent? Content { get; init; }
}

internal sealed class EditMailingContentValidator : AbstractValidator<EditMailingContent>
{
    public EditMailingContentValidator() => RuleFor(x => x.Content).MustPass(MailingContent.WhyNot);
}

internal sealed class EditMailingContentHandler(IMailingRepository mailings, Journal journal, TimeProvider clock) : ICommandHandler<EditMailingContent, Done>
{
    public async Task<Result<Done>> Handle(EditMailingContent command, CancellationToken cancellationToken)
    {
        var found = await mailings.FindAs(command.Id, command.Version, cancellationToken);
        if ((found.Error ?? found.Value.Say(command.Content!, clock.GetUtcNow()).Error) is { } error) return error;

        journal.Done(AuditActions.MailingEdited, found.Value.Subject(), found.Value);
        return Done.Ok;
    }
}
