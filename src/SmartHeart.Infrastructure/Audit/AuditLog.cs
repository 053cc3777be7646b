using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Common;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Audit;

internal sealed class AuditLog(SmartHeartDbContext context, UnitOfWork unitOfWork, Statements statements) : IAuditLog
{
    public void Add(AuditEntry entry, Entity? fresh = null)
    {
        context.Add(entry);
        if (fresh is not null) unitOfWork.DeferUntilSaved(() => statements.AimJournal(IdOf(entry), IdOf(fresh)));
    }

    public void DropBefore(DateTimeOffset before, int most) => unitOfWork.Defer(statements.DropJournal(before, most));

    // Before the commit is through, the database's ids stand with the context alone.
    private int IdOf(Entity entity) => (int)context.Entry(entity).Property(nameof(Entity.Id)).CurrentValue!;
}
