using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Outbox;

internal sealed class OutboxDesk(SmartHeartDbContext context, UnitOfWork unitOfWork, Statements statements, OutboxSignals signals, TimeProvider time) : IOutboxDesk
{
    public async Task<OutboxBacklog> Backlog(string type, CancellationToken cancellationToken)
    {
        var entries = context.Set<OutboxEntry>().AsNoTracking().Where(entry => entry.Type == type);
        var waiting = entries.Where(entry => entry.ParkedAt == null);
        return new OutboxBacklog(
            await waiting.CountAsync(cancellationToken),
            await entries.CountAsync(entry => entry.ParkedAt != null, cancellationToken),
            await waiting.MinAsync(entry => (DateTimeOffset?)entry.CreatedAt, cancellationToken));
    }

    public async Task<IReadOnlyList<ParkedMessage>> Parked(string type, long after, int most, CancellationToken cancellationToken) =>
        await context.Set<OutboxEntry>().AsNoTracking()
            .Where(entry => entry.ParkedAt != null && entry.Type == type && entry.Id > after)
            .OrderBy(entry => entry.Id).Take(most)
            .Select(entry => new ParkedMessage(entry.Id, entry.Payload, entry.About, entry.ParkedAt!.Value, entry.LastReason ?? ""))
            .ToListAsync(cancellationToken);

    public void Repeat(string type, long? id) => unitOfWork.DeferOutbox(type, statements.RepeatOutbox(type, id, time.GetUtcNow()));

    public void Drop(string type, long id) => unitOfWork.Defer(statements.DropOutbox(type, id));

    public void Wake(string type) => signals.For(type).Wake();
}
