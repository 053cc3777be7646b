using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Content;

namespace SmartHeart.Infrastructure.Content;

/// <summary>
/// A category as users see it: the greatest rank first, of equal ones the greatest id. Written so that the database can start at a row in its index: the first
/// comparison alone bounds the range.
/// </summary>
internal static class UsersOrder
{
    /// <summary>All in order; or what follows that row in the direction of the turn, the nearest first.</summary>
    public static IQueryable<ContentItem> From(this IQueryable<ContentItem> shelf, PageTurn turn, long? rank, int id) => (turn, rank) switch
    {
        (PageTurn.Next, { } known) => shelf.After(known, id).Downwards(),
        (PageTurn.Previous, { } known) => shelf.Before(known, id).Upwards(),
        _ => shelf.Downwards(),
    };

    /// <summary>What stands before that row.</summary>
    public static IQueryable<ContentItem> Before(this IQueryable<ContentItem> shelf, long rank, int id) =>
        shelf.Where(item => item.Rank >= rank && (item.Rank > rank || item.Id > id));

    /// <summary>What stands after that row.</summary>
    public static IQueryable<ContentItem> After(this IQueryable<ContentItem> shelf, long rank, int id) =>
        shelf.Where(item => item.Rank <= rank && (item.Rank < rank || item.Id < id));

    /// <summary>From the first to the last.</summary>
    public static IOrderedQueryable<ContentItem> Downwards(this IQueryable<ContentItem> shelf) =>
        shelf.OrderByDescending(item => item.Rank).ThenByDescending(item => item.Id);

    /// <summary>From the last to the first.</summary>
    public static IOrderedQueryable<ContentItem> Upwards(this IQueryable<ContentItem> shelf) => shelf.OrderBy(item => item.Rank).ThenBy(item => item.Id);
}
