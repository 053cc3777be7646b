namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>
/// How many audiences have, counted in the background, one after another: who asks waits as long as they like, and asks again for the same. A result is good for half
/// a minute, and for that version of the mailing.
/// </summary>
public interface IAudienceCounts
{
    /// <summary>How many it is; null when that takes longer than <paramref name="patience"/>, and is counted on.</summary>
    Task<AudienceCount?> Of(MailingView mailing, TimeSpan patience, CancellationToken cancellationToken);
}
