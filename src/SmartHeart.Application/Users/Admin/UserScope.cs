using System.Collections.Immutable;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>A selection with what it stands for.</summary>
/// <param name="Filter">Which of all; looked at where neither of the others is given.</param>
/// <param name="Clues">What all must fit; empty for none.</param>
/// <param name="Tag">What all must have; null for none.</param>
/// <param name="Searched">What was typed; null for no search.</param>
public sealed record UserScope(UserFilter Filter, ImmutableArray<UserClue> Clues, Tag? Tag = null, string? Searched = null)
{
    /// <summary>Looks up what the selection names (<see cref="UserErrors.SearchForgotten"/>, <see cref="UserErrors.TagGone"/>).</summary>
    internal static async Task<Result<UserScope>> Of(UserSelection selection, ISavedSearchRepository searches, ITagReads tags, CancellationToken cancellationToken)
    {
        if (selection.SearchId != 0)
        {
            var search = await searches.Find(selection.SearchId, cancellationToken);
            return search is null ? UserErrors.SearchForgotten : new UserScope(UserFilter.All, UserClues.Of(search.Text), Searched: search.Text);
        }

        if (selection.TagMark == 0) return new UserScope(selection.Filter, []);

        var tag = await tags.Find(selection.TagMark, cancellationToken);
        return tag is null ? UserErrors.TagGone : new UserScope(UserFilter.All, [], tag);
    }
}
