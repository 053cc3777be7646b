using System.Collections.Immutable;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Domain.Mailings;

/// <summary>
/// One message (or album) for many people. Draft → (scheduled →) preparing → running ⇄ paused → finished or cancelled. Who gets it stands in the ledger, a
/// <see cref="Recipient"/> each; how many of them came to what, in <see cref="MailingFigures"/>.
/// </summary>
public sealed class Mailing : Entity
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

    /// <summary>Finished or cancelled, UTC; null before.</summary>
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

    /// <summary>Says something else.</summary>
    /// <returns><see cref="MailingErrors.Started"/>, and what <see cref="MailingContent.WhyNot(MailingContent)"/> refuses.</returns>
    public Result<Done> Say(MailingContent content, DateTimeOffset now)
    {
        if ((WhyNotChange() ?? MailingContent.WhyNot(content)) is { } fault) return fault;

        (Content, Title) = (content, content.Title);
        return Changed(now);
    }

    /// <summary>Puts other buttons under it.</summary>
    /// <returns><see cref="MailingErrors.Started"/>, <see cref="MailingErrors.TooManyButtons"/>, and what a button refuses.</returns>
    public Result<Done> PutButtons(ImmutableArray<MailingButton> buttons, DateTimeOffset now)
    {
        if (WhyNotChange() is { } started) return started;
        if (buttons.Length > MailingButton.Most) return MailingErrors.TooManyButtons.With("max", MailingButton.Most);
        if (buttons.Select(MailingButton.WhyNot).FirstOrDefault(fault => fault is not null) is { } error) return error;

        Buttons = buttons;
        return Changed(now);
    }

    /// <summary>Is about another topic.</summary>
    /// <returns><see cref="MailingErrors.Started"/>, <see cref="MailingErrors.NoTopic"/>.</returns>
    public Result<Done> IsAbout(Interests topic, DateTimeOffset now)
    {
        if (WhyNotChange() is { } started) return started;
        if (!InterestTopics.Each.Contains(topic)) return MailingErrors.NoTopic;

        Topic = topic;
        return Changed(now);
    }

    /// <summary>Is for others.</summary>
    /// <returns><see cref="MailingErrors.Started"/>, and what <see cref="Audience.WhyNot"/> refuses.</returns>
    public Result<Done> IsFor(Audience audience, DateTimeOffset now)
    {
        if ((WhyNotChange() ?? Audience.WhyNot(audience)) is { } fault) return fault;

        Audience = audience;
        return Changed(now);
    }

    /// <summary>Chooses how it goes.</summary>
    /// <param name="quiet">Whether quiet hours hold it.</param>
    /// <param name="paid">Whether it goes as a paid broadcast.</param>
    /// <param name="now">UTC.</param>
    /// <returns><see cref="MailingErrors.Ended"/>.</returns>
    public Result<Done> Goes(bool quiet, bool paid, DateTimeOffset now)
    {
        if (HasEnded) return MailingErrors.Ended;

        (Quiet, Paid) = (quiet, paid);
        return Changed(now);
    }

    /// <summary>Sets when it starts by itself, or another time.</summary>
    /// <param name="at">UTC, ahead.</param>
    /// <param name="repeat">How often it comes again.</param>
    /// <param name="local">What the agency's clock shows at <paramref name="at"/>.</param>
    /// <param name="now">UTC.</param>
    /// <returns><see cref="MailingErrors.Started"/>, <see cref="MailingErrors.OfSeries"/>, <see cref="MailingErrors.Past"/>.</returns>
    public Result<Done> Schedule(DateTimeOffset at, Repeat repeat, DateTime local, DateTimeOffset now)
    {
        if ((WhyNotChange() ?? WhyNotAlone()) is { } fault) return fault;
        if (at <= now) return MailingErrors.Past;

        (State, StartAt, Repeat, FirstLocal) = (MailingState.Scheduled, at, repeat, repeat == Repeat.None ? null : local);
        return Changed(now);
    }

    /// <summary>Takes the time away: a draft again.</summary>
    /// <returns><see cref="MailingErrors.NotScheduled"/>.</returns>
    public Result<Done> Unschedule(DateTimeOffset now)
    {
        if (State is not (MailingState.Scheduled or MailingState.Overdue)) return MailingErrors.NotScheduled;

        (State, StartAt, Repeat, FirstLocal) = (MailingState.Draft, null, Repeat.None, null);
        return Changed(now);
    }

    /// <summary>Its time passed too long ago: it waits for a word.</summary>
    /// <returns><see cref="MailingErrors.NotScheduled"/>.</returns>
    public Result<Done> AskFirst(DateTimeOffset now)
    {
        if (State != MailingState.Scheduled) return MailingErrors.NotScheduled;

        State = MailingState.Overdue;
        return Changed(now);
    }

    /// <summary>Makes the mailing of this time, started, and waits for the next.</summary>
    /// <param name="next">The next time, UTC, ahead.</param>
    /// <param name="now">UTC.</param>
    /// <returns><see cref="MailingErrors.NotScheduled"/> unless it is scheduled and repeats.</returns>
    public Result<Mailing> Occur(DateTimeOffset next, DateTimeOffset now)
    {
        if (Repeat == Repeat.None || State is not (MailingState.Scheduled or MailingState.Overdue)) return MailingErrors.NotScheduled;

        var occurrence = Copy(now);
        occurrence.SourceId = Id;
        occurrence.Start(now);
        SkipTo(next, now);
        return occurrence;
    }

    /// <summary>Leaves out this time of a repeating one.</summary>
    /// <returns><see cref="MailingErrors.NotScheduled"/> unless it is scheduled and repeats.</returns>
    public Result<Done> SkipTo(DateTimeOffset next, DateTimeOffset now)
    {
        if (Repeat == Repeat.None || State is not (MailingState.Scheduled or MailingState.Overdue)) return MailingErrors.NotScheduled;

        (State, StartAt) = (MailingState.Scheduled, next);
        return Changed(now);
    }

    /// <summary>Starts it: from now on what it says and to whom is settled.</summary>
    /// <returns><see cref="MailingErrors.Started"/>, <see cref="MailingErrors.OfSeries"/>.</returns>
    public Result<Done> Start(DateTimeOffset now)
    {
        if ((WhyNotChange() ?? WhyNotAlone()) is { } fault) return fault;

        (State, StartAt, Repeat, FirstLocal, StartedAt) = (MailingState.Preparing, null, Repeat.None, null, now);
        return Changed(now);
    }

    /// <summary>Its recipients are known.</summary>
    /// <returns><see cref="MailingErrors.NotRunning"/>.</returns>
    public Result<Done> Prepared(DateTimeOffset now)
    {
        if (State != MailingState.Preparing) return MailingErrors.NotRunning;

        State = MailingState.Running;
        return Changed(now);
    }

    /// <summary>Becomes a message of a series: it runs as long as that does, and its recipients come one by one.</summary>
    /// <returns><see cref="MailingErrors.Started"/>.</returns>
    public Result<Done> Join(int seriesId, DateTimeOffset now)
    {
        if (WhyNotChange() is { } fault) return fault;

        SeriesId = seriesId;
        return Changed(now);
    }

    /// <summary>Lets a message of a series run, or holds it.</summary>
    public Result<Done> Follow(bool running, DateTimeOffset now)
    {
        if (SeriesId is null) return MailingErrors.OfSeries;

        State = running ? MailingState.Running : MailingState.Draft;
        (PausedBy, PauseWords) = (PauseReason.None, null);
        StartedAt ??= running ? now : null;
        return Changed(now);
    }

    /// <summary>Holds it.</summary>
    /// <returns><see cref="MailingErrors.NotRunning"/>.</returns>
    public Result<Done> Pause(PauseReason reason, string? words, DateTimeOffset now)
    {
        if (State is not (MailingState.Preparing or MailingState.Running)) return MailingErrors.NotRunning;

        State = MailingState.Paused;
        (PausedBy, PauseWords) = (reason, words is { Length: > MaxWords } ? words[..MaxWords] : words);
        return Changed(now);
    }

    /// <summary>Lets it go on; its recipients are completed first where that was cut short.</summary>
    /// <returns><see cref="MailingErrors.NotPaused"/>.</returns>
    public Result<Done> Resume(DateTimeOffset now)
    {
        if (State != MailingState.Paused) return MailingErrors.NotPaused;

        State = SeriesId is null ? MailingState.Preparing : MailingState.Running;
        (PausedBy, PauseWords) = (PauseReason.None, null);
        return Changed(now);
    }

    /// <summary>Ends it early: who has no message yet gets none.</summary>
    /// <returns><see cref="MailingErrors.NotRunning"/>.</returns>
    public Result<Done> Cancel(DateTimeOffset now)
    {
        if (State is not (MailingState.Preparing or MailingState.Running or MailingState.Paused)) return MailingErrors.NotRunning;

        (State, EndedAt, PausedBy, PauseWords) = (MailingState.Cancelled, now, PauseReason.None, null);
        return Changed(now);
    }

    /// <summary>Every recipient has a final state.</summary>
    /// <returns><see cref="MailingErrors.NotRunning"/>, <see cref="MailingErrors.OfSeries"/>.</returns>
    public Result<Done> Finish(DateTimeOffset now)
    {
        if (WhyNotAlone() is { } fault) return fault;
        if (State != MailingState.Running) return MailingErrors.NotRunning;

        (State, EndedAt) = (MailingState.Finished, now);
        return Changed(now);
    }

    /// <summary>Runs again, for recipients that were put back.</summary>
    /// <returns><see cref="MailingErrors.NotEnded"/>, <see cref="MailingErrors.Busy"/>.</returns>
    public Result<Done> Reopen(DateTimeOffset now)
    {
        if (State != MailingState.Finished) return MailingErrors.NotEnded;
        if (Upkeep != MailingUpkeep.None || RemovedAt is not null) return MailingErrors.Busy;

        (State, EndedAt) = (MailingState.Running, null);
        return Changed(now);
    }

    /// <summary>Changes the text of the messages that people have.</summary>
    /// <param name="html">Telegram HTML.</param>
    /// <param name="now">UTC.</param>
    /// <returns><see cref="MailingErrors.NotSent"/>, <see cref="MailingErrors.Busy"/>, and what the content refuses.</returns>
    public Result<Done> Rewrite(string html, DateTimeOffset now)
    {
        if (!HasEnded || SeriesId is not null) return MailingErrors.NotSent;
        if (Upkeep != MailingUpkeep.None || RemovedAt is not null) return MailingErrors.Busy;

        var content = Content with { Parts = Content.Parts.SetItem(Content.TextAt, Content.TextPart with { Html = html }) };
        if (MailingContent.WhyNot(content) is { } fault) return fault;

        (Content, Title, Edition, Upkeep) = (content, content.Title, Edition + 1, MailingUpkeep.Rewriting);
        return Changed(now);
    }

    /// <summary>Deletes the messages that people have.</summary>
    /// <returns><see cref="MailingErrors.NotSent"/>, <see cref="MailingErrors.Busy"/>, <see cref="MailingErrors.TooOld"/>.</returns>
    public Result<Done> Remove(DateTimeOffset now)
    {
        if (!HasEnded || SeriesId is not null) return MailingErrors.NotSent;
        if (Upkeep == MailingUpkeep.Removing || RemovedAt is not null) return MailingErrors.Busy;
        if (EndedAt < now - Deletable) return MailingErrors.TooOld;

        (Upkeep, RemovedAt) = (MailingUpkeep.Removing, now);
        return Changed(now);
    }

    /// <summary>What was to happen to its messages has happened.</summary>
    public Result<Done> Kept(DateTimeOffset now)
    {
        Upkeep = MailingUpkeep.None;
        return Changed(now);
    }

    private Error? WhyNotChange() => IsOpen ? null : MailingErrors.Started;

    private Error? WhyNotAlone() => SeriesId is null ? null : MailingErrors.OfSeries;

    private Result<Done> Changed(DateTimeOffset now)
    {
        (UpdatedAt, Version) = (now, Version + 1);
        return Done.Ok;
    }
}
