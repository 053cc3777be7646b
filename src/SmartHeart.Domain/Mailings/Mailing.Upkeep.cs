using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Mailings;

/// <content>What can be done with messages that were sent.</content>
public sealed partial class Mailing
{
    /// <summary>Runs again, for recipients that were put back. A message of a series never ends: they are sent to along with those whose turn comes.</summary>
    /// <returns><see cref="MailingErrors.NotEnded"/>, <see cref="MailingErrors.Busy"/>; of a series <see cref="MailingErrors.NotRunning"/>.</returns>
    public Result<Done> Reopen(DateTimeOffset now)
    {
        if (SeriesId is not null) return State == MailingState.Running ? Changed(now) : MailingErrors.NotRunning;
        if (!HasEnded) return MailingErrors.NotEnded;
        if (Upkeep != MailingUpkeep.None || RemovedAt is not null) return MailingErrors.Busy;

        (State, EndedAt) = (MailingState.Running, State == MailingState.Cancelled ? EndedAt : null);
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
}
