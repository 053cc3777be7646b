using SmartHeart.Application.Common.Paging;

namespace SmartHeart.Application.Content;

/// <summary>The order in which users see a category, for those who may change it. Nothing returned is tracked.</summary>
public interface IContentOrderReads
{
    /// <summary>Published items of a category as users see them.</summary>
    Task<Page<OrderLine>> Lines(int categoryId, PageAt at, int size, CancellationToken cancellationToken);

    /// <summary>How many they are.</summary>
    Task<int> Total(int categoryId, CancellationToken cancellationToken);

    /// <summary>One of them with its place, from 1; null when it is none of them.</summary>
    Task<OrderPlace?> Place(int categoryId, int contentId, CancellationToken cancellationToken);
}
