using SmartHeart.Domain.Requests;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Requests;

internal sealed class RequestRepository(SmartHeartDbContext context) : IRequestRepository
{
    public void Add(ProductRequest request) => context.Add(request);
}
