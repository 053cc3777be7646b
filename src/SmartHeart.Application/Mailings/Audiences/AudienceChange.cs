using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>The way in which every use case gives a mailing another audience.</summary>
internal sealed class AudienceChange(IMailingRepository mailings, Journal journal, TimeProvider clock)
{
    /// <summary>Changes it and says so in the journal.</summary>
    /// <param name="mailingId">The mailing.</param>
    /// <param name="version">Its version when it was shown; null where that does not matter.</param>
    /// <param name="change">The audience made of the one that is there.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<Result<Done>> Make(
        int mailingId, int? version, Func<Audience, Result<Audience>> change, CancellationToken cancellationToken)
    {
        if (await mailings.Find(mailingId, cancellationToken) is not { } mailing) return MailingErrors.Gone;
        if (!mailing.IsOpen) return MailingErrors.Started;
        if (version is not null && version != mailing.Version) return AudienceErrors.Changed;

        var changed = change(mailing.Audience);
        if (changed.Error is { } fault) return fault;
        if (changed.Value.Means(mailing.Audience)) return Done.Ok;
        if (mailing.IsFor(changed.Value, clock.GetUtcNow()).Error is { } error) return error;

        journal.Done(AuditActions.MailingEdited, mailing.Subject(), mailing);
        return Done.Ok;
    }
}
