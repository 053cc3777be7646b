using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Mailings;

/// <content>From the start to the end.</content>
public sealed partial class Mailing
{
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

        State = SeriesId is null && !WasCancelled ? MailingState.Preparing : MailingState.Running;
        (PausedBy, PauseWords) = (PauseReason.None, null);
        return Changed(now);
    }

    /// <summary>Ends it early: who has no message yet gets none.</summary>
    /// <returns><see cref="MailingErrors.NotRunning"/>, <see cref="MailingErrors.OfSeries"/>.</returns>
    public Result<Done> Cancel(DateTimeOffset now)
    {
        if (WhyNotAlone() is { } fault) return fault;
        if (State is not (MailingState.Preparing or MailingState.Running or MailingState.Paused)) return MailingErrors.NotRunning;

        (State, EndedAt, PausedBy, PauseWords) = (MailingState.Cancelled, now, PauseReason.None, null);
        return Changed(now);
    }

    /// <summary>Every recipient has a final state. What was cancelled before is so again.</summary>
    /// <returns><see cref="MailingErrors.NotRunning"/>, <see cref="MailingErrors.OfSeries"/>.</returns>
    public Result<Done> Finish(DateTimeOffset now)
    {
        if (WhyNotAlone() is { } fault) return fault;
        if (State != MailingState.Running) return MailingErrors.NotRunning;

        (State, EndedAt) = (WasCancelled ? MailingState.Cancelled : MailingState.Finished, now);
        return Changed(now);
    }
}
