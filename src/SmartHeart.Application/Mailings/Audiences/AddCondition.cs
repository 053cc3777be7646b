using FluentValidation;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Search;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>An admin adds a condition to whom a mailing is for. Half-filled it is the draft of the form that asks for what is typed.</summary>
[Allow(Role.Admin)]
public sealed record AddCondition : ICommand<Done>
{
    /// <summary>The mailing, not started yet.</summary>
    public int MailingId { get; init; }

    /// <summary>The group that narrows, from 0, or <see cref="AudienceEditing.NewGroup"/>.</summary>
    public int Group { get; init; }

    /// <summary>What is asked.</summary>
    public ConditionKind Kind { get; init; }

    /// <summary>
    /// Of category, item or mailing, 0 where any will do; the mark of a tag or source that was offered; days; the place of a language in <see cref="Language.All"/>.
    /// </summary>
    public int Number { get; init; }

    /// <summary>A tag or source as typed, not looked at when <see cref="Number"/> stands for one; empty for people without a source.</summary>
    public string Text { get; init; } = "";

    /// <summary>Words by which an item is looked for; only the form needs them.</summary>
    public string Words { get; init; } = "";

    /// <summary>A moment, UTC.</summary>
    public DateTimeOffset? At { get; init; }
}

internal sealed class AddConditionValidator : AbstractValidator<AddCondition>
{
    public AddConditionValidator()
    {
        RuleFor(x => x.Kind).IsInEnum();
        RuleFor(x => x.Text).MustParse(Tag.Parse).When(x => x is { Kind: ConditionKind.Tagged, Number: 0 });
        RuleFor(x => x.Text).MustParseUnlessEmpty(Source.Parse).When(x => x is { Kind: ConditionKind.CameFrom, Number: 0 });
        RuleFor(x => x.Words).MustParseUnlessEmpty(SearchPhrase.Parse);
        RuleFor(x => x.Number).MustPass((_, days) => Condition.WhyNot(new Condition(ConditionKind.ActiveWithin, Days: days)))
            .When(x => x.Kind == ConditionKind.ActiveWithin);
        RuleFor(x => x.At).MustPass(at => at is null ? AudienceErrors.Incomplete : null).When(x => x.Kind is ConditionKind.JoinedBefore or ConditionKind.JoinedSince);
    }
}

internal sealed class AddConditionHandler(AudienceChange change, ITagReads tags, IAudienceReads reads) : ICommandHandler<AddCondition, Done>
{
    public async Task<Result<Done>> Handle(AddCondition command, CancellationToken cancellationToken)
    {
        var condition = await Read(command, cancellationToken);
        return condition.Error is { } error
            ? error
            : await change.Make(command.MailingId, null, audience => audience.With(command.Group, condition.Value), cancellationToken);
    }

    private async Task<Result<Condition>> Read(AddCondition command, CancellationToken cancellationToken)
    {
        var condition = new Condition(command.Kind);
        return command.Kind switch
        {
            ConditionKind.ProfileFilled => condition,
            ConditionKind.Tagged => (await TagOf(command, cancellationToken)).Map(tag => condition with { Text = tag.Value }),
            ConditionKind.CameFrom => (await SourceOf(command, cancellationToken)).Map(source => condition with { Text = source.Length == 0 ? null : source }),
            ConditionKind.Speaks => command.Number >= 0 && command.Number < Language.All.Count
                ? condition with { Text = Language.All[command.Number] }
                : AudienceErrors.Incomplete,
            ConditionKind.JoinedBefore or ConditionKind.JoinedSince => condition with { At = command.At },
            ConditionKind.ActiveWithin => condition with { Days = command.Number },
            _ => condition with { Id = command.Number == 0 ? null : command.Number },
        };
    }

    private async Task<Result<Tag>> TagOf(AddCondition command, CancellationToken cancellationToken) =>
        command.Number == 0 ? Tag.Parse(command.Text)
        : await tags.Find(command.Number, cancellationToken) is { } tag ? tag
        : UserErrors.TagGone;

    private async Task<Result<string>> SourceOf(AddCondition command, CancellationToken cancellationToken)
    {
        if (command.Number == 0) return command.Text.Length == 0 ? "" : Source.Parse(command.Text);

        var offered = await reads.Sources(SuggestSources.Most, cancellationToken);
        return offered.FirstOrDefault(source => Source.Mark(source) == command.Number) is { } found ? found : AudienceErrors.SourceGone;
    }
}
