using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Requests;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Requests;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Requests;

internal sealed class RequestReads(SmartHeartDbContext context) : IRequestReads
{
    public async Task<ProductOffer?> Offer(int contentId, int userId, CancellationToken cancellationToken)
    {
        var product = await context.Set<ContentItem>().AsNoTracking()
            .Where(item => item.Id == contentId && item.Status == ContentStatus.Published)
            .Select(item => new
            {
                item.Kind,
                Title = item.Title.Value,
                Phone = context.Set<User>()
                    .Where(user => user.Id == userId).Select(user => user.Profile == null ? null : user.Profile.Phone.Value).FirstOrDefault(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        if (product is null)
            return null;

        var last = await context.Set<ProductRequest>().AsNoTracking()
            .Where(request => request.UserId == userId && request.ContentId == contentId)
            .OrderByDescending(request => request.Id)
            .Select(request => new EarlierRequest(request.Comment, request.At))
            .FirstOrDefaultAsync(cancellationToken);
        return new(product.Kind, product.Title, product.Phone, last);
    }
}
