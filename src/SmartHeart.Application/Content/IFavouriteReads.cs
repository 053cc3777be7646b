using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>What people keep at hand.</summary>
public interface IFavouriteReads
{
    /// <summary>Favourites of a person, the last kept first, also of what is not published any more.</summary>
    Task<Page<FavouriteLine>> Lines(int userId, PageAt at, int size, CancellationToken cancellationToken);
}

/// <summary>A favourite in the list.</summary>
/// <param name="Id">Our id of the item.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Plain text.</param>
/// <param name="IsOpen">Whether it can be opened: false when it was taken from users meanwhile.</param>
public sealed record FavouriteLine(int Id, ContentKind Kind, string Title, bool IsOpen);
