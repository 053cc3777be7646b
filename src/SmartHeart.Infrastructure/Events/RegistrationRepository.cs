using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Events;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Events;

internal sealed class RegistrationRepository(SmartHeartDbContext context) : IRegistrationRepository
{
    public ValueTask<Registration?> Find(int userId, int contentId, CancellationToken cancellationToken) => new(context.Set<Registration>().AsTracking()
        .FirstOrDefaultAsync(registration => registration.UserId == userId && registration.ContentId == contentId, cancellationToken));

    public void Add(Registration registration) => context.Add(registration);
}
