using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Mailings;

/// <summary>Drafts a mailing of what an admin sent. Half-filled it is the draft of the form.</summary>
[Allow(Role.Admin)]
public sealed record AddMailing : ICommand<Added>
{
    /// <summary>What it says; null before anything was sent.</summary>
    public MailingContent? Content { get; init; }

    /// <summary>What it is about: one of <see cref="InterestTopics.Each"/>.</summary>
    public Interests Topic { get; init; }
}

internal sealed class AddMailingValidator : AbstractValidator<AddMailing>
{
    public AddMailingValidator()
    {
        RuleFor(x => x.Content).MustPass(MailingContent.WhyNot);
        RuleFor(x => x.Topic).MustPass(topic => InterestTopics.Each.Contains(topic) ? null : MailingErrors.NoTopic);
    }
}

internal sealed class AddMailingHandler(IMailingRepository mailings, Journal journal, TimeProvider clock) : ICommandHandler<AddMailing, Added>
{
    public Task<Result<Added>> Handle(AddMailing command, CancellationToken cancellationToken)
    {
        var drafted = Mailing.Draft(command.Content!, command.Topic, clock.GetUtcNow());
        if (drafted.Error is { } error) return Task.FromResult<Result<Added>>(error);

        mailings.Add(drafted.Value);
        journal.Done(AuditActions.MailingAdded, drafted.Value.Title, drafted.Value);
        return Task.FromResult<Result<Added>>(new Added(drafted.Value));
    }
}
