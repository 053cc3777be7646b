using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Serial;

/// <summary>The mailings that are the messages of a series.</summary>
internal sealed class SeriesMessages(IMailingRepository mailings, TimeProvider clock)
{
    /// <summary>All of them run as the series does.</summary>
    public async Task Follow(Series series, CancellationToken cancellationToken)
    {
        foreach (var step in series.Steps)
        {
            var message = await mailings.Find(step.MailingId, cancellationToken);
            message?.Follow(series.ActiveSince is not null, clock.GetUtcNow());
        }
    }

    /// <summary>Takes one out that nobody got. One that somebody got stays: its buttons must go on working.</summary>
    public async Task Forget(int mailingId, CancellationToken cancellationToken)
    {
        if (await mailings.Find(mailingId, cancellationToken) is { StartedAt: null } unsent) mailings.Remove(unsent);
    }
}
