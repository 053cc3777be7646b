using FluentValidation;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Search;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Search;

/// <summary>A person looks for words in titles and texts of everything published. Remembered, so that its pages can be turned.</summary>
[Allow(Role.User, Consent = true)]
public sealed record SearchContent : ICommand<SearchResults>
{
    /// <summary>See <see cref="SearchPhrase"/>.</summary>
    public string Text { get; init; } = "";
}

internal sealed class SearchContentValidator : AbstractValidator<SearchContent>
{
    public SearchContentValidator() => RuleFor(x => x.Text).MustParse(SearchPhrase.Parse);
}

internal sealed class SearchContentHandler(ResultsPage results, ISearchHistory history, IActor actor, TimeProvider clock)
    : ICommandHandler<SearchContent, SearchResults>
{
    public async Task<Result<SearchResults>> Handle(SearchContent command, CancellationToken cancellationToken)
    {
        if (actor.UserId is not { } userId) return UserErrors.Unknown;

        var search = PastSearch.Of(userId, SearchPhrase.Parse(command.Text).Value, clock.GetUtcNow());
        history.Add(search);
        return await results.Of(search, page: 0, itemId: 0, cancellationToken);
    }
}
