using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Common;

/// <summary>Writes journal lines in the name of the current actor, as part of the current unit of work.</summary>
internal sealed class Journal(IAuditLog log, IActor actor, TimeProvider clock)
{
    /// <summary>Something was done.</summary>
    /// <param name="action">One of <see cref="AuditActions"/>.</param>
    /// <param name="subject">What it was done to, as people know it; of a person the number alone.</param>
    /// <param name="target">Its id, where it has a card of its own; 0 for none.</param>
    public void Done(string action, string subject, int target = 0) => Add(action, subject, AuditAreas.OfAction(action), target, denied: false);

    /// <summary>Something was done.</summary>
    /// <param name="action">One of <see cref="AuditActions"/>.</param>
    /// <param name="subject">What it was done to, as people know it.</param>
    /// <param name="target">That; it may be new.</param>
    public void Done(string action, string subject, Entity target) =>
        Add(action, subject, AuditAreas.OfAction(action), target.Id, denied: false, target.Id > 0 ? null : target);

    /// <summary>Something was tried without the right to it.</summary>
    /// <param name="action">One of <see cref="AuditActions"/>.</param>
    /// <param name="subject">What.</param>
    /// <param name="area">What it would have been done to.</param>
    public void Denied(string action, string subject, AuditArea area = AuditArea.None) => Add(action, subject, area, 0, denied: true);

    private void Add(string action, string subject, AuditArea area, int target, bool denied, Entity? fresh = null) =>
        log.Add(new AuditEntry(clock.GetUtcNow(), actor.TelegramId, actor.DisplayName, action, subject, denied, area, target > 0 ? target : null), fresh);
}
