using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Requests;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Requests;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Requests;

internal sealed class RequestReads(SmartHeartDbContext context) : IRequestReads
{
    /// <summary>Among how many of a person's requests the last one for a product is looked for.</summary>
    private const int Remembered = 50;

    public async Task<ProductOffer?> Offer(int contentId, int userId, CancellationToken cancellationToken)
    {
        var product = await (
            from item in context.Set<ContentItem>().AsNoTracking()
            from user in context.Set<User>().AsNoTracking()
            where item.Id == contentId && item.Status == ContentStatus.Published && user.Id == userId
            select new { item.Kind, Title = item.Title.Value, Phone = user.Profile == null ? null : user.Profile.Phone.Value })
            .FirstOrDefaultAsync(cancellationToken);
        if (product is null)
            return null;

        // By the person first: a product may have more requests than anybody ever leaves.
        var last = await context.Set<ProductRequest>().AsNoTracking()
            .Where(request => request.UserId == userId)
            .OrderByDescending(request => request.Id).Take(Remembered)
            .Where(request => request.ContentId == contentId)
            .OrderByDescending(request => request.Id)
            .Select(request => new EarlierRequest(request.Comment, request.At))
            .FirstOrDefaultAsync(cancellationToken);
        return new(product.Kind, product.Title, product.Phone, last);
    }
}
