using FluentValidation;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>An admin searches people: what was typed is kept, and <see cref="ListUsers"/> shows by its id who fits.</summary>
[Allow(Role.Admin)]
public sealed record SearchUsers : ICommand<Added>
{
    /// <summary>As typed; see <see cref="UserClues"/>.</summary>
    public string Text { get; init; } = "";
}

internal sealed class SearchUsersValidator : AbstractValidator<SearchUsers>
{
    public SearchUsersValidator() => RuleFor(x => x.Text).MustParse(text => SavedSearch.Of(text, default));
}

internal sealed class SearchUsersHandler(ISavedSearchRepository searches, TimeProvider clock) : ICommandHandler<SearchUsers, Added>
{
    public Task<Result<Added>> Handle(SearchUsers command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var search = SavedSearch.Of(command.Text, now).Value;
        searches.Add(search, now - SavedSearch.KeptFor);
        return Task.FromResult<Result<Added>>(new Added(search));
    }
}
