using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;
using SmartHeart.Domain.Common.Time;

namespace SmartHeart.Domain.Mailings;

/// <summary>What a series starts from for a person. Kept as a number: never renumber.</summary>
public enum SeriesTrigger
{
    /// <summary>They agreed to mailings (before that nothing may be sent).</summary>
    Joined = 1,

    /// <summary>The same, as long as they have no profile.</summary>
    ProfileUnfinished = 2,

    /// <summary>They were last seen.</summary>
    Inactive = 3,

    /// <summary>The end of an event that they registered for (<see cref="Series.EventId"/>, or any).</summary>
    EventEnded = 4,

    /// <summary>A lead of theirs came to a status in the CRM (<see cref="Series.StatusId"/>).</summary>
    LeadStatus = 5,
}

/// <summary>What a series is meant to bring a person to: once they did it, it ends for them. Kept as a number: never renumber.</summary>
public enum SeriesGoal
{
    /// <summary>Nothing: all of it goes to everybody.</summary>
    None = 0,

    /// <summary>They filled their profile.</summary>
    Profile = 1,

    /// <summary>They opened an item after it began for them.</summary>
    View = 2,

    /// <summary>They left a request after it began for them.</summary>
    Request = 3,

    /// <summary>They registered for an event after it began for them.</summary>
    Registration = 4,
}

/// <summary>
/// Messages that follow an event in a person's life, each after its delay. Every message is a <see cref="Mailing"/> of its own that runs as long as the series
/// does; a person gets each of them once.
/// </summary>
public sealed class Series : Entity
{
    /// <summary>The greatest length of a name in UTF-16 units.</summary>
    public const int MaxName = 60;

    /// <summary>The most messages.</summary>
    public const int MaxSteps = 10;

    /// <summary>The longest delay.</summary>
    public static readonly TimeSpan MaxDelay = TimeSpan.FromDays(TypedSpan.MostDays);

    private readonly List<SeriesStep> _steps = [];

    private Series(string name, SeriesTrigger trigger, SeriesGoal goal, int? eventId, int? statusId, DateTimeOffset createdAt) =>
        (Name, Trigger, Goal, EventId, StatusId, CreatedAt) = (name, trigger, goal, eventId, statusId, createdAt);

    /// <summary>Plain.</summary>
    public string Name { get; private set; }

    /// <summary>What it starts from.</summary>
    public SeriesTrigger Trigger { get; private set; }

    /// <summary>What ends it for a person.</summary>
    public SeriesGoal Goal { get; private set; }

    /// <summary>For <see cref="SeriesTrigger.EventEnded"/>: which event; null for any.</summary>
    public int? EventId { get; private set; }

    /// <summary>For <see cref="SeriesTrigger.LeadStatus"/>: the CRM's id of the status; null for every other trigger.</summary>
    public int? StatusId { get; private set; }

    /// <summary>Since when it runs, UTC: what happened before starts nothing. Null while it does not.</summary>
    public DateTimeOffset? ActiveSince { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Rises with every change. A concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Its messages.</summary>
    public IReadOnlyList<SeriesStep> Steps => _steps;

    /// <summary>Makes one.</summary>
    /// <returns>What <see cref="NameOf"/> refuses; <see cref="SeriesErrors.NoStatus"/>.</returns>
    public static Result<Series> Make(string name, SeriesTrigger trigger, SeriesGoal goal, int? eventId, DateTimeOffset now, int? statusId = null)
    {
        var (ofEvent, ofStatus) = (trigger == SeriesTrigger.EventEnded ? eventId : null, trigger == SeriesTrigger.LeadStatus ? statusId : null);
        if (trigger == SeriesTrigger.LeadStatus && ofStatus is null) return SeriesErrors.NoStatus;

        return NameOf(name).Map(line => new Series(line, trigger, goal, ofEvent, ofStatus, now));
    }

    /// <summary>A name as it is kept: one line with a letter or digit.</summary>
    public static Result<string> NameOf(string? typed) => TypedLine.Parse(typed, MaxName, SeriesErrors.Name);

    /// <summary>What is wrong with a delay; null for nothing.</summary>
    public static Error? WhyNot(TimeSpan delay) => delay >= TimeSpan.Zero && delay <= MaxDelay ? null : SeriesErrors.Delay.With("days", (int)MaxDelay.TotalDays);

    /// <summary>Adds a message: a new mailing, which becomes one of the series.</summary>
    /// <param name="message">Says it; a draft that was not saved yet.</param>
    /// <param name="delay">After what starts the series; whole minutes, at most <see cref="MaxDelay"/>.</param>
    /// <param name="now">UTC.</param>
    /// <returns><see cref="SeriesErrors"/>.</returns>
    public Result<Done> AddStep(Mailing message, TimeSpan delay, DateTimeOffset now)
    {
        if (ActiveSince is not null) return SeriesErrors.Active;
        if (_steps.Count >= MaxSteps) return SeriesErrors.TooManySteps.With("max", MaxSteps);
        if ((WhyNot(delay) ?? message.Join(Id, now).Error) is { } fault) return fault;

        _steps.Add(new SeriesStep(message, (int)delay.TotalMinutes));
        Version++;
        return Done.Ok;
    }

    /// <summary>Takes a message out.</summary>
    /// <returns><see cref="SeriesErrors.Active"/>, <see cref="SeriesErrors.NoStep"/>.</returns>
    public Result<Done> DropStep(int mailingId)
    {
        if (ActiveSince is not null) return SeriesErrors.Active;
        if (_steps.RemoveAll(step => step.MailingId == mailingId) == 0) return SeriesErrors.NoStep;

        Version++;
        return Done.Ok;
    }

    /// <summary>Runs from now on.</summary>
    /// <returns><see cref="SeriesErrors.Active"/>, <see cref="SeriesErrors.NoStep"/>.</returns>
    public Result<Done> Activate(DateTimeOffset now)
    {
        if (ActiveSince is not null) return SeriesErrors.Active;
        if (_steps.Count == 0) return SeriesErrors.NoStep;

        (ActiveSince, Version) = (now, Version + 1);
        foreach (var step in _steps) step.Begin(now);
        return Done.Ok;
    }

    /// <summary>Runs no longer; what is on its way arrives.</summary>
    /// <returns><see cref="SeriesErrors.NotActive"/>.</returns>
    public Result<Done> Deactivate()
    {
        if (ActiveSince is null) return SeriesErrors.NotActive;

        (ActiveSince, Version) = (null, Version + 1);
        return Done.Ok;
    }
}

/// <summary>A message of a series.</summary>
public sealed class SeriesStep : Entity
{
    internal SeriesStep(Mailing message, int delayMinutes)
        : this(message.Id, delayMinutes) => Message = message;

    private SeriesStep(int mailingId, int delayMinutes) => (MailingId, DelayMinutes) = (mailingId, delayMinutes);

    /// <summary>The mailing that says it.</summary>
    public int MailingId { get; private set; }

    /// <summary>The same while both are new: its id comes with the commit. Null for a step that was read.</summary>
    public Mailing? Message { get; private set; }

    /// <summary>After what starts the series.</summary>
    public int DelayMinutes { get; private set; }

    /// <summary>Whose turn came before this moment has been looked for, UTC.</summary>
    public DateTimeOffset LookedUpTo { get; private set; }

    internal void Begin(DateTimeOffset now) => LookedUpTo = now;
}

/// <summary>Refusals around series.</summary>
public static class SeriesErrors
{
    /// <summary>It is not known (any more).</summary>
    public static readonly Error Gone = new NotFound("series.gone");

    /// <summary>It runs: it has to be stopped first.</summary>
    public static readonly Error Active = new("series.active");

    /// <summary>It does not run.</summary>
    public static readonly Error NotActive = new("series.not_active");

    /// <summary>Gets <c>max</c>.</summary>
    public static readonly Error TooManySteps = new("series.too_many_steps");

    /// <summary>It has no (such) message.</summary>
    public static readonly Error NoStep = new("series.no_step");

    /// <summary>A delay is 0 or more. Gets <c>days</c>: the longest.</summary>
    public static readonly Error Delay = new("series.delay");

    /// <summary>There is no such event (any more).</summary>
    public static readonly Error NoEvent = new("series.no_event");

    /// <summary>There is no such status in the CRM (any more).</summary>
    public static readonly Error NoStatus = new("series.no_status");

    internal static readonly LineErrors Name = new(new("series.name_empty"), new("series.name_too_long"), new("series.name_no_words"));
}
