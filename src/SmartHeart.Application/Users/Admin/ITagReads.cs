using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>The tags that there are.</summary>
public interface ITagReads
{
    /// <summary>A page of all tags in order of the alphabet; a page that is gone by now is empty.</summary>
    /// <param name="page">From 0.</param>
    /// <param name="size">Tags of a page.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<TagList> Tags(int page, int size, CancellationToken cancellationToken);

    /// <summary>Those that most people have, of the last thousands who joined and have some; at most so many.</summary>
    Task<IReadOnlyList<Tag>> MostUsed(int limit, CancellationToken cancellationToken);

    /// <summary>The tag of a mark (<see cref="Tag.Mark"/>); null when nobody has it.</summary>
    Task<Tag?> Find(int mark, CancellationToken cancellationToken);
}
