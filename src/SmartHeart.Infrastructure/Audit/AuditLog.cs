using SmartHeart.Domain.Audit;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Audit;

internal sealed class AuditLog(SmartHeartDbContext context) : IAuditLog
{
    public void Add(AuditEntry entry) => context.Add(entry);
}
