using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Feed;

/// <summary>An admin looks into a digest.</summary>
/// <param name="Id">Which.</param>
/// <param name="Page">From 1; 0 for the digest itself.</param>
[Allow(Role.Admin)]
public sealed record ShowFeedDigest(int Id, int Page) : IQuery<FeedDigestView>;

internal sealed class ShowFeedDigestHandler(IFeedDigests digests, FeedEntries entries, FeedPolicy policy) : IQueryHandler<ShowFeedDigest, FeedDigestView>
{
    public async Task<Result<FeedDigestView>> Handle(ShowFeedDigest query, CancellationToken cancellationToken)
    {
        if (await digests.CountOf(query.Id, cancellationToken) is not { } count) return FeedErrors.DetailsGone.With("days", policy.Days);

        var pages = (count + FeedPolicy.PageSize - 1) / FeedPolicy.PageSize;
        var page = Math.Clamp(query.Page, 0, pages);
        var kept = page == 0
            ? await digests.Events(query.Id, 0, count, cancellationToken)
            : await digests.Events(query.Id, (page - 1) * FeedPolicy.PageSize, FeedPolicy.PageSize, cancellationToken);
        return new FeedDigestView(query.Id, count, page, pages, await Details(kept, cancellationToken));
    }

    /// <summary>Who is only counted need not be found.</summary>
    private async Task<IReadOnlyList<FeedDetail>> Details(IReadOnlyList<KeptEvent> kept, CancellationToken cancellationToken)
    {
        if (kept.Count > FeedPolicy.Listed) return [.. kept.Select(one => new FeedDetail(one.Place + 1, new FeedEntry(one.Event, null, null)))];

        var described = await entries.Of([.. kept.Select(one => one.Event)], cancellationToken);
        return [.. kept.Zip(described, (one, entry) => new FeedDetail(one.Place + 1, entry))];
    }
}

/// <summary>A digest, or a page of its details.</summary>
/// <param name="Id">Which.</param>
/// <param name="Count">How many events it told.</param>
/// <param name="Page">From 1; 0 for the digest itself.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Details">The events of it; of people who had their data erased there are none.</param>
public sealed record FeedDigestView(int Id, int Count, int Page, int Pages, IReadOnlyList<FeedDetail> Details);

/// <summary>An event of a digest.</summary>
/// <param name="Number">Its number in the digest, from 1.</param>
/// <param name="Entry">The event with its person.</param>
public sealed record FeedDetail(int Number, FeedEntry Entry);
