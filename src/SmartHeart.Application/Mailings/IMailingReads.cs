using System.Collections.Immutable;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Mailings;

/// <summary>What screens show of mailings.</summary>
public interface IMailingReads
{
    /// <summary>One mailing with its figures; null when there is none.</summary>
    Task<MailingView?> Find(int id, CancellationToken cancellationToken);

    /// <summary>A page of mailings, the newest first; those of series stand with their series.</summary>
    Task<Page<MailingLine>> Page(PageAt at, int size, CancellationToken cancellationToken);

    /// <summary>What is being sent, is held, or missed its time, the newest first.</summary>
    Task<IReadOnlyList<MailingLine>> Current(int most, CancellationToken cancellationToken);

    /// <summary>Items that buttons may open, in the order of the ids; those that are gone are left out.</summary>
    Task<IReadOnlyList<ButtonTarget>> Targets(IReadOnlyList<int> ids, CancellationToken cancellationToken);
}

/// <summary>A mailing as admins see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its first words; empty for none.</param>
/// <param name="Content">What it says.</param>
/// <param name="Buttons">Under it.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Audience">Whom it is for.</param>
/// <param name="State">Where it stands.</param>
/// <param name="PausedBy">Why it is held.</param>
/// <param name="PauseWords">Telegram's words on that.</param>
/// <param name="StartAt">When it starts by itself, UTC.</param>
/// <param name="Repeat">How often it comes again.</param>
/// <param name="Quiet">Whether quiet hours hold it.</param>
/// <param name="Paid">Whether it goes as a paid broadcast.</param>
/// <param name="SeriesId">The series that it is a message of.</param>
/// <param name="SourceId">The repeating one that it was made from.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="EndedAt">UTC.</param>
/// <param name="Edition">Of the text.</param>
/// <param name="Upkeep">What happens to its messages.</param>
/// <param name="RemovedAt">When its messages were deleted, UTC.</param>
/// <param name="Version">Rises with every change.</param>
/// <param name="Figures">How many came to what; all 0 before the start.</param>
/// <param name="HeldUntil">Quiet hours hold it until then, UTC: now while it runs, at its time while it waits for that; null for not.</param>
/// <param name="WasCancelled">Whether it was cancelled, and goes to those again whom it failed to reach.</param>
public sealed record MailingView(
    int Id, string Title, MailingContent Content, ImmutableArray<MailingButton> Buttons, Interests Topic, Audience Audience, MailingState State,
    PauseReason PausedBy, string? PauseWords, DateTimeOffset? StartAt, Repeat Repeat, bool Quiet, bool Paid, int? SeriesId, int? SourceId,
    DateTimeOffset? StartedAt, DateTimeOffset? EndedAt, int Edition, MailingUpkeep Upkeep, DateTimeOffset? RemovedAt, int Version, FiguresView Figures,
    DateTimeOffset? HeldUntil = null, bool WasCancelled = false);

/// <summary>How many recipients of a mailing came to what.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Sent">Telegram took it.</param>
/// <param name="Blocked">They blocked the bot.</param>
/// <param name="Deactivated">Their account is gone.</param>
/// <param name="Failed">Refused.</param>
/// <param name="Skipped">Left out at the last moment.</param>
/// <param name="Unknown">It may or may not have arrived.</param>
/// <param name="Rewritten">Of the sent: with the newest text.</param>
/// <param name="Removed">Of the sent: deleted.</param>
/// <param name="BoardMessageId">The message that shows how far it is; 0 for none.</param>
public sealed record FiguresView(
    int Total = 0, int Sent = 0, int Blocked = 0, int Deactivated = 0, int Failed = 0, int Skipped = 0, int Unknown = 0, int Rewritten = 0, int Removed = 0,
    int BoardMessageId = 0)
{
    /// <summary>Without a message and without a reason for that: their turn has not come, or never came since the mailing was cancelled.</summary>
    public int Left => Total - Sent - Blocked - Deactivated - Failed - Skipped - Unknown;
}

/// <summary>A mailing in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its first words; empty for none.</param>
/// <param name="State">Where it stands.</param>
/// <param name="StartAt">When it starts by itself, UTC.</param>
/// <param name="Repeat">How often it comes again.</param>
/// <param name="UpdatedAt">UTC.</param>
/// <param name="Sent">How many got it.</param>
/// <param name="Total">How many recipients it has.</param>
public sealed record MailingLine(int Id, string Title, MailingState State, DateTimeOffset? StartAt, Repeat Repeat, DateTimeOffset UpdatedAt, int Sent, int Total);
