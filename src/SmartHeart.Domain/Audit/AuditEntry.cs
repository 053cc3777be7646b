using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Audit;

/// <summary>One line of the journal: who did, or tried to do, what and when.</summary>
public sealed class AuditEntry : Entity
{
    /// <summary>The greatest length of <see cref="Subject"/> and <see cref="ActorName"/>; longer ones are cut.</summary>
    public const int MaxLength = 200;

    /// <summary>Writes a line.</summary>
    /// <param name="at">UTC.</param>
    /// <param name="actorTelegramId">Telegram's id; negative for the group itself (an anonymous admin), 0 for the bot.</param>
    /// <param name="actorName">The name Telegram shows for them.</param>
    /// <param name="action">Dotted and stable (<c>content.published</c>); the presentation finds its words.</param>
    /// <param name="subject">What it was done to, as people know it.</param>
    /// <param name="denied">True for an attempt that was refused.</param>
    /// <param name="area">What it is about.</param>
    /// <param name="targetId">Our id of what it was done to, where it has a card; null for none.</param>
    public AuditEntry(
        DateTimeOffset at, long actorTelegramId, string? actorName, string action, string? subject, bool denied, AuditArea area = AuditArea.None, int? targetId = null)
    {
        (At, ActorTelegramId, Action, Denied, Area, TargetId) = (at, actorTelegramId, action, denied, area, targetId);
        (ActorName, Subject) = (Cut(actorName), Cut(subject));
    }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Telegram's id of who did it; 0 for the bot, and for a denied attempt of somebody who had their data erased.</summary>
    public long ActorTelegramId { get; private set; }

    /// <summary>The name Telegram showed for them then.</summary>
    public string? ActorName { get; private set; }

    /// <summary>What was done.</summary>
    public string Action { get; private set; }

    /// <summary>To what.</summary>
    public string? Subject { get; private set; }

    /// <summary>Whether it was refused.</summary>
    public bool Denied { get; private set; }

    /// <summary>What it is about.</summary>
    public AuditArea Area { get; private set; }

    /// <summary>Our id of what it was done to: an item, category, file or person, as the action says; it may be gone by now. Null for none.</summary>
    public int? TargetId { get; private set; }

    private static string? Cut(string? text)
    {
        if (text is not { Length: > MaxLength }) return text;

        var end = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return text[..end];
    }
}
