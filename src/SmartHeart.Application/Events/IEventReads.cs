using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;

namespace SmartHeart.Application.Events;

/// <summary>Which events a list shows. Values are kept in buttons: never renumber.</summary>
public enum EventShelf
{
    /// <summary>Published, not over yet, the next first.</summary>
    Ahead = 0,

    /// <summary>Those that the person has registered for and that are not over, the next first; also such as were taken from users meanwhile.</summary>
    Mine = 1,

    /// <summary>Published and over, the last first.</summary>
    Past = 2,
}

/// <summary>What screens show of events.</summary>
public interface IEventReads
{
    /// <summary>A page of events.</summary>
    /// <param name="shelf">Which.</param>
    /// <param name="userId">The reader; null has opened and registered nothing.</param>
    /// <param name="now">UTC.</param>
    /// <param name="at">Which page.</param>
    /// <param name="size">Lines of a page.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<Page<EventLine>> Lines(EventShelf shelf, int? userId, DateTimeOffset now, PageAt at, int size, CancellationToken cancellationToken);

    /// <summary>The title of an event, in whatever status, that the person has registered for; null when they have not.</summary>
    Task<string?> TitleOfOwn(int contentId, int userId, CancellationToken cancellationToken);

    /// <summary>A published event as a calendar keeps it; null when it is not published, or no event.</summary>
    Task<CalendarEntry?> Entry(int contentId, CancellationToken cancellationToken);
}

/// <summary>An event in a list.</summary>
/// <param name="Id">Our id of the item.</param>
/// <param name="Title">Plain text.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="IsRunning">Whether it has begun and is not over.</param>
/// <param name="IsNew">Whether the person has not opened it.</param>
/// <param name="IsRegistered">Whether they have registered.</param>
/// <param name="IsOpen">Whether it can be opened: false when it was taken from users meanwhile.</param>
public sealed record EventLine(int Id, string Title, DateTimeOffset StartsAt, bool IsRunning, bool IsNew, bool IsRegistered, bool IsOpen = true);

/// <summary>An event for a person's own calendar.</summary>
/// <param name="Id">Our id of the item.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Html">Telegram HTML.</param>
/// <param name="Event">When and where.</param>
/// <param name="Version">Rises with every change by an admin.</param>
/// <param name="ChangedAt">Last changed by an admin, UTC.</param>
public sealed record CalendarEntry(int Id, string Title, string Html, EventView Event, int Version, DateTimeOffset ChangedAt);
