using SmartHeart.Application.Common.Paging;

namespace SmartHeart.Application.Users.Admin;

/// <summary>Lists of people, the last joined first. Erased ones are in none.</summary>
public interface IUserListReads
{
    /// <summary>A page of a list.</summary>
    Task<Page<UserLine>> Page(UserScope scope, PageAt at, int size, CancellationToken cancellationToken);

    /// <summary>Part of a list with all that is told of a person, for export.</summary>
    /// <param name="scope">Which people.</param>
    /// <param name="before">Only those whose id is less; null to begin.</param>
    /// <param name="size">At most so many; fewer mean that it was the last part.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<UserRow>> Rows(UserScope scope, int? before, int size, CancellationToken cancellationToken);
}
