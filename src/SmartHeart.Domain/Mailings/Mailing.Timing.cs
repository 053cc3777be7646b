using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Mailings;

/// <content>When it starts by itself, once or again and again.</content>
public sealed partial class Mailing
{
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
}
