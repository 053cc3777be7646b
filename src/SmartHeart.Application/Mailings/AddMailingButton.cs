using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>Puts one more button under a mailing: a link, or an item of ours. Half-filled it is the draft of the form.</summary>
[Allow(Role.Admin)]
public sealed record AddMailingButton : ICommand<Done>
{
    /// <summary>The mailing.</summary>
    public int Id { get; init; }

    /// <summary>Its version when it was shown.</summary>
    public int Version { get; init; }

    /// <summary>What stands on the button.</summary>
    public string Label { get; init; } = "";

    /// <summary>The link as typed; not looked at when an item is given.</summary>
    public string Url { get; init; } = "";

    /// <summary>Our id of the item to open; null for a link.</summary>
    public int? ContentId { get; init; }

    /// <summary>The item's title, for the questions.</summary>
    public string? Title { get; init; }

    internal MailingButton Button => ContentId is null ? new(Label.Trim(), MailingButton.LinkOf(Url)) : new(Label.Trim(), ContentId: ContentId);
}

internal sealed class AddMailingButtonValidator : AbstractValidator<AddMailingButton>
{
    /// <summary>Any item: the label alone is looked at.</summary>
    private const int AnyItem = 1;

    public AddMailingButtonValidator()
    {
        RuleFor(x => x.Label).MustPass(label => MailingButton.WhyNot(new MailingButton(label.Trim(), ContentId: AnyItem)));
        RuleFor(x => x.Url).MustPass((command, _) => command.ContentId is null ? MailingButton.WhyNot(command.Button with { Label = "→" }) : null);
    }
}

internal sealed class AddMailingButtonHandler(IMailingRepository mailings, IMailingReads reads, Journal journal, TimeProvider clock)
    : ICommandHandler<AddMailingButton, Done>
{
    public async Task<Result<Done>> Handle(AddMailingButton command, CancellationToken cancellationToken)
    {
        if (command.ContentId is { } item && await reads.Targets([item], cancellationToken) is []) return Domain.Content.ContentErrors.Gone;

        var found = await mailings.FindAs(command.Id, command.Version, cancellationToken);
        if (found.Error is { } missing) return missing;

        var mailing = found.Value;
        if (mailing.PutButtons(mailing.Buttons.Add(command.Button), clock.GetUtcNow()).Error is { } error) return error;

        journal.Done(AuditActions.MailingEdited, mailing.Subject(), mailing);
        return Done.Ok;
    }
}
