using SmartHeart.Domain.Content;

namespace SmartHeart.Infrastructure.Events;

/// <summary>Events by their time, in the order of the index on it.</summary>
internal static class EventOrder
{
    /// <summary>Those that are not over. What has not ended began no earlier than the longest event ago: the index is entered there and not at the first event ever.</summary>
    public static IQueryable<ContentItem> Ahead(this IQueryable<ContentItem> events, DateTimeOffset now)
    {
        var longAgo = now - TimeSpan.FromDays(EventDetails.MaxDays);
        return events.Where(item => item.StartsAt > longAgo && item.EndsAt > now);
    }

    /// <summary>Those that are over.</summary>
    public static IQueryable<ContentItem> Past(this IQueryable<ContentItem> events, DateTimeOffset now) =>
        events.Where(item => item.StartsAt <= now && item.EndsAt <= now);

    /// <summary>The events from a place on, that place not counted, nearest first; all of them from the beginning when there is none.</summary>
    public static IQueryable<ContentItem> From(this IQueryable<ContentItem> events, DateTimeOffset? startsAt, int id, bool falling)
    {
        // The first comparison alone bounds the range in the index.
        if (startsAt is not null)
        {
            events = falling
                ? events.Where(item => item.StartsAt <= startsAt && (item.StartsAt < startsAt || item.Id < id))
                : events.Where(item => item.StartsAt >= startsAt && (item.StartsAt > startsAt || item.Id > id));
        }

        return falling
            ? events.OrderByDescending(item => item.StartsAt).ThenByDescending(item => item.Id)
            : events.OrderBy(item => item.StartsAt).ThenBy(item => item.Id);
    }
}
