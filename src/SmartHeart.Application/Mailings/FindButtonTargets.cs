using FluentValidation;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Application.Search;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Search;

namespace SmartHeart.Application.Mailings;

/// <summary>An admin searches what a button of a mailing should open, as users search. Half-filled it is the draft of the form.</summary>
[Allow(Role.Admin)]
public sealed record FindButtonTargets : ICommand<FoundTargets>
{
    /// <summary>How many are shown.</summary>
    public const int Most = 8;

    /// <summary>The mailing.</summary>
    public int Id { get; init; }

    /// <summary>As typed.</summary>
    public string Text { get; init; } = "";
}

internal sealed class FindButtonTargetsValidator : AbstractValidator<FindButtonTargets>
{
    public FindButtonTargetsValidator() => RuleFor(x => x.Text).MustParse(SearchPhrase.Parse);
}

internal sealed class FindButtonTargetsHandler(ContentFinder finder, IMailingReads reads) : ICommandHandler<FindButtonTargets, FoundTargets>
{
    public async Task<Result<FoundTargets>> Handle(FindButtonTargets command, CancellationToken cancellationToken)
    {
        var found = await finder.Find(SearchPhrase.Parse(command.Text).Value, cancellationToken);
        var targets = await reads.Targets([.. found.Ids.Take(FindButtonTargets.Most)], cancellationToken);
        return new FoundTargets(command.Text.Trim(), targets, found.Ids.Count > FindButtonTargets.Most);
    }
}

/// <summary>What a button could open.</summary>
/// <param name="Text">What was searched.</param>
/// <param name="Targets">The best first.</param>
/// <param name="IsMore">Whether there is more than that.</param>
public sealed record FoundTargets(string Text, IReadOnlyList<ButtonTarget> Targets, bool IsMore);
