using SmartHeart.Domain.Audit;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Audit;

internal sealed class AuditLog(SmartHeartDbContext context, UnitOfWork unitOfWork, Statements statements) : IAuditLog
{
    public void Add(AuditEntry entry) => context.Add(entry);

    public void DropBefore(DateTimeOffset before, int most) => unitOfWork.Defer(statements.DropJournal(before, most));
}
