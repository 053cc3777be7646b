using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

/// <summary>What every other query passes over, by the filter of the model.</summary>
internal static class DeletedItems
{
    /// <summary>Deleted items that are not cleared away yet, a handful at most.</summary>
    // Nothing of it is scheduled; said so, that the index which begins with the status holds them in the order of their ids.
    public static IQueryable<ContentItem> Deleted(this SmartHeartDbContext context) => context.Set<ContentItem>().IgnoreQueryFilters()
        .Where(item => item.Status == ContentStatus.Deleted && item.PublishAt == null);

    /// <summary>Without the views of what is deleted. The filter of the model is off in all of a query with this, which must not matter to the rest of it.</summary>
    public static IQueryable<View> OfKept(this IQueryable<View> views, SmartHeartDbContext context)
    {
        var deleted = context.Deleted().Select(item => item.Id);
        return views.Where(view => !deleted.Contains(view.ContentId));
    }

    /// <summary>The same of what people keep at hand.</summary>
    public static IQueryable<Favourite> OfKept(this IQueryable<Favourite> favourites, SmartHeartDbContext context)
    {
        var deleted = context.Deleted().Select(item => item.Id);
        return favourites.Where(favourite => !deleted.Contains(favourite.ContentId));
    }
}
