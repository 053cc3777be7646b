using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Audit;

namespace SmartHeart.Application.Common;

/// <summary>Writes journal lines in the name of the current actor, as part of the current unit of work.</summary>
internal sealed class Journal(IAuditLog log, IActor actor, TimeProvider clock)
{
    /// <summary>Something was done.</summary>
    public void Done(string action, string subject) => Add(action, subject, denied: false);

    /// <summary>Something was tried without the right to it.</summary>
    public void Denied(string action, string subject) => Add(action, subject, denied: true);

    private void Add(string action, string subject, bool denied) =>
        log.Add(new AuditEntry(clock.GetUtcNow(), actor.TelegramId, actor.DisplayName, action, subject, denied));
}
