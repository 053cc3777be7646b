using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin looks at a category in the order in which users see it (<see cref="ContentErrors.CategoryGone"/>).</summary>
/// <param name="CategoryId">The category.</param>
/// <param name="At">Which page.</param>
/// <param name="Picked">The item that is to move; 0 for none.</param>
[Allow(Role.Admin)]
public sealed record ShowContentOrder(int CategoryId, PageAt At = default, int Picked = 0) : IQuery<ContentOrder>
{
    /// <summary>How many titles stand on a page.</summary>
    public const int PageSize = 8;
}

internal sealed class ShowContentOrderHandler(IManagedContentReads contents, IContentOrderReads order) : IQueryHandler<ShowContentOrder, ContentOrder>
{
    public async Task<Result<ContentOrder>> Handle(ShowContentOrder query, CancellationToken cancellationToken)
    {
        if (await contents.Category(query.CategoryId, cancellationToken) is not { } category) return ContentErrors.CategoryGone;

        var page = await order.Lines(category.Id, query.At, ShowContentOrder.PageSize, cancellationToken);
        var picked = query.Picked == 0 ? null : await order.Place(category.Id, query.Picked, cancellationToken);
        return new ContentOrder(category, page, await order.Total(category.Id, cancellationToken), picked);
    }
}

/// <summary>An item in the order of its category.</summary>
public sealed record OrderLine(int Id, string Title);

/// <summary>Where an item stands.</summary>
/// <param name="Place">From 1.</param>
public sealed record OrderPlace(int Id, string Title, int Place);

/// <summary>A page of a category in users' order.</summary>
/// <param name="Total">Published items of the category.</param>
/// <param name="Picked">The item that is to move; null for none, or when it has left the list.</param>
public sealed record ContentOrder(CategoryHead Category, Page<OrderLine> Page, int Total, OrderPlace? Picked);
