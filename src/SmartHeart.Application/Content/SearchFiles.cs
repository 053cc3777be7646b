using FluentValidation;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Content;

/// <summary>An admin searches files by name: what was typed is kept, and <see cref="ListFoundFiles"/> shows by its id what fits.</summary>
[Allow(Role.Admin)]
public sealed record SearchFiles : ICommand<Added>
{
    /// <summary>Words of a name, see <see cref="FileName"/>.</summary>
    public string Text { get; init; } = "";
}

internal sealed class SearchFilesValidator : AbstractValidator<SearchFiles>
{
    public SearchFilesValidator() => RuleFor(x => x.Text).MustParse(text => FileName.Parse(text).Then(name => SavedSearch.Of(name.Value, default)));
}

internal sealed class SearchFilesHandler(ISavedSearchRepository searches, TimeProvider clock) : ICommandHandler<SearchFiles, Added>
{
    public Task<Result<Added>> Handle(SearchFiles command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var search = SavedSearch.Of(command.Text, now).Value;
        searches.Add(search, now - SavedSearch.KeptFor);
        return Task.FromResult<Result<Added>>(new Added(search));
    }
}
