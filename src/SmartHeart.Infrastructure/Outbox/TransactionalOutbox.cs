using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Outbox;

internal sealed class TransactionalOutbox(UnitOfWork unitOfWork, Statements statements, TimeProvider time) : IOutbox
{
    public void Add<T>(T message, string? orderKey = null, DateTimeOffset? notBefore = null)
        where T : IOutboxMessage
    {
        var now = time.GetUtcNow();
        var about = message is IAboutPerson { TelegramId: not 0 } person ? person.TelegramId : (long?)null;
        unitOfWork.DeferOutbox(T.Type, statements.AddOutbox(T.Type, OutboxJson.Write(message), orderKey, now, notBefore ?? now, about));
    }

    public void Hurry<T>(string orderKey)
        where T : IOutboxMessage => unitOfWork.DeferOutbox(T.Type, statements.HurryOutbox(T.Type, orderKey, time.GetUtcNow()));
}
