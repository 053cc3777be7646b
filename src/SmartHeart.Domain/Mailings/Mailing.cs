using System.Collections.Immutable;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Domain.Mailings;

/// <summary>
/// One message (or album) for many people. Draft → (scheduled →) preparing → running ⇄ paused → finished or cancelled. Who gets it stands in the ledger, a
/// <see cref="Recipient"/> each; how many of them came to what, in <see cref="MailingFigures"/>.
/// </summary>
public sealed partial class Mailing : Entity
{
    /// <summary>The greatest length of <see cref="PauseWords"/>; longer ones are cut.</summary>
    public const int MaxWords = 300;

    /// <summary>For how long messages can be deleted for everyone (https://core.telegram.org/bots/api#deletemessage).</summary>
    public static readonly TimeSpan Deletable = TimeSpan.FromHours(48);

    private Mailing(MailingContent content, Interests topic, DateTimeOffset createdAt, DateTimeOffset updatedAt) =>
        (Content, Topic, CreatedAt, UpdatedAt, Title) = (content, topic, createdAt, updatedAt, content.Title);

    private Mailing() => (Content, Title) = (null!, null!);

    /// <summary>What it says.</summary>
    public MailingContent Content { get; private set; }

    /// <summary>How it is called in lists: <see cref="MailingContent.Title"/>.</summary>
    public string Title { get; private set; }

    /// <summary>Under the message, one a row.</summary>
    public ImmutableArray<MailingButton> Buttons { get; private set; } = [];

    /// <summary>The one topic of interest that it is about.</summary>
    public Interests Topic { get; private set; }

    /// <summary>Whom it is for, among those who may get it at all.</summary>
    public Audience Audience { get; private set; } = Audience.Everyone;

    /// <summary>Where it stands.</summary>
    public MailingState State { get; private set; }

    /// <summary>Why it is held.</summary>
    public PauseReason PausedBy { get; private set; }

    /// <summary>Telegram's words on that; null for none.</summary>
    public string? PauseWords { get; private set; }

    /// <summary>When it starts by itself, UTC; null unless it waits for a time.</summary>
    public DateTimeOffset? StartAt { get; private set; }

    /// <summary>How often it comes again. While it is scheduled, each time is a mailing of its own, made from this one.</summary>
    public Repeat Repeat { get; private set; }

    /// <summary>What clocks of the agency showed at the first time: repeats keep that hour and day whatever clocks are moved. Null without repeats.</summary>
    public DateTime? FirstLocal { get; private set; }

    /// <summary>Whether quiet hours hold it.</summary>
    public bool Quiet { get; private set; } = true;

    /// <summary>Whether it goes as a paid broadcast, faster than Telegram's free rate.</summary>
    public bool Paid { get; private set; }

    /// <summary>The series that it is a message of; null for none.</summary>
    public int? SeriesId { get; private set; }

    /// <summary>The repeating mailing that it was made from; null for none.</summary>
    public int? SourceId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Last changed, UTC.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>UTC; null before.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>Finished or cancelled, UTC; null before. One that was cancelled keeps it while it goes to some of its recipients again.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Rises with every change of a text that people have already.</summary>
    public int Edition { get; private set; }

    /// <summary>What happens to the messages that were sent.</summary>
    public MailingUpkeep Upkeep { get; private set; }

    /// <summary>When an admin had its messages deleted for everyone, UTC; null for never.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Rises with every change: two who change it at once are told. A concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Whether what it says and to whom may still be changed freely.</summary>
    public bool IsOpen => State is MailingState.Draft or MailingState.Scheduled or MailingState.Overdue;

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => State is MailingState.Finished or MailingState.Cancelled;

    /// <summary>Whether it was cancelled and goes to those again whom it failed to reach, and to nobody else: it ends as cancelled.</summary>
    public bool WasCancelled => EndedAt is not null && !HasEnded;

    /// <summary>Drafts one.</summary>
    /// <param name="content">What it says.</param>
    /// <param name="topic">One of <see cref="InterestTopics.Each"/>.</param>
    /// <param name="now">UTC.</param>
    /// <returns>What <see cref="MailingContent.WhyNot(MailingContent)"/> refuses; <see cref="MailingErrors.NoTopic"/>.</returns>
    public static Result<Mailing> Draft(MailingContent content, Interests topic, DateTimeOffset now)
    {
        if (MailingContent.WhyNot(content) is { } fault) return fault;
        return InterestTopics.Each.Contains(topic) ? new Mailing(content, topic, now, now) : MailingErrors.NoTopic;
    }

    /// <summary>A draft that says the same to the same people.</summary>
    public Mailing Copy(DateTimeOffset now) =>
        new(Content, Topic, now, now) { Buttons = Buttons, Audience = Audience, Quiet = Quiet, Paid = Paid };

    private Error? WhyNotChange() => IsOpen ? null : MailingErrors.Started;

    private Error? WhyNotAlone() => SeriesId is null ? null : MailingErrors.OfSeries;

    private Result<Done> Changed(DateTimeOffset now)
    {
        (UpdatedAt, Version) = (now, Version + 1);
        return Done.Ok;
    }
}
