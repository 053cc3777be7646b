using System.Globalization;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Reports;

/// <summary>What the topic of mailings is told, once. Kept as a number: never renumber.</summary>
public enum NoticeKind
{
    /// <summary>It was held by itself.</summary>
    Held = 1,

    /// <summary>It has finished or was cancelled.</summary>
    Ended = 2,

    /// <summary>The text of its messages was changed.</summary>
    Rewritten = 3,

    /// <summary>Its messages were deleted.</summary>
    Removed = 4,
}

/// <summary>Something about a mailing waits to be told: written along with the change that it tells of, so that a restart neither loses nor repeats it.</summary>
/// <param name="MailingId">The mailing.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Reason">For <see cref="NoticeKind.Held"/>: why.</param>
/// <param name="Words">Telegram's words on that; null for none.</param>
public sealed record MailingNotice(int MailingId, NoticeKind Kind, PauseReason Reason = PauseReason.None, string? Words = null) : IOutboxMessage
{
    /// <inheritdoc/>
    public static string Type => "mailing_notice";

    /// <summary>What happens to one mailing is told in its order.</summary>
    public static string OrderOf(int mailingId) => string.Create(CultureInfo.InvariantCulture, $"mailing:{mailingId}");
}
