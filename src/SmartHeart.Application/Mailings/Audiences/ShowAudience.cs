using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>An admin looks at whom a mailing is for. Not held up by counting.</summary>
/// <param name="MailingId">The mailing.</param>
/// <param name="Patiently">Whether they asked for the count alone, and wait for it.</param>
[Allow(Role.Admin)]
public sealed record ShowAudience(int MailingId, bool Patiently = false) : IQuery<AudienceView>;

internal sealed class ShowAudienceHandler(IMailingReads mailings, IAudienceReads reads, IAudienceCounts counts) : IQueryHandler<ShowAudience, AudienceView>
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan AWhile = TimeSpan.FromSeconds(10);

    public async Task<Result<AudienceView>> Handle(ShowAudience query, CancellationToken cancellationToken)
    {
        if (await mailings.Find(query.MailingId, cancellationToken) is not { } mailing) return MailingErrors.Gone;

        var names = await reads.Names(mailing.Audience, cancellationToken);
        // What has begun is counted by its ledger: there is nothing to foretell.
        var isOpen = mailing.State is MailingState.Draft or MailingState.Scheduled or MailingState.Overdue;
        var count = isOpen ? await counts.Of(mailing, query.Patiently ? AWhile : AtOnce, cancellationToken) : null;
        return new AudienceView(mailing.Id, mailing.Title, mailing.Version, isOpen, mailing.Audience, names, count);
    }
}

/// <summary>Whom a mailing is for.</summary>
/// <param name="MailingId">The mailing.</param>
/// <param name="Title">Its first words; empty for none.</param>
/// <param name="Version">Of the mailing.</param>
/// <param name="IsOpen">Whether it may still be changed.</param>
/// <param name="Audience">Who is meant.</param>
/// <param name="Names">What its conditions name.</param>
/// <param name="Count">How many that is; null while it is being counted, and once it was started.</param>
public sealed record AudienceView(int MailingId, string Title, int Version, bool IsOpen, Audience Audience, AudienceNames Names, AudienceCount? Count);
