using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Feed;
using SmartHeart.Domain.Common;

namespace SmartHeart.Infrastructure.Feed;

/// <summary>Details of digests that are older than they are kept: some of them a look, and the next look is soon while any are left.</summary>
internal sealed class DueFeed(IFeedDigests digests, FeedPolicy policy) : IDueWork
{
    /// <summary>Stands for all old digests.</summary>
    private const int All = 1;

    /// <summary>For the updates of people, which come first.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public string Name => "feed";

    public async Task<IReadOnlyList<DueItem>> Due(DateTimeOffset now, DueItem? after, int limit, CancellationToken cancellationToken) =>
        after is null && await digests.AnyBefore(policy.Oldest(now), cancellationToken) ? [new DueItem(All, now)] : [];

    public async Task<DateTimeOffset?> NextDue(DateTimeOffset now, CancellationToken cancellationToken) =>
        await digests.AnyBefore(policy.Oldest(now), cancellationToken) ? now + Pause : null;

    public ICommand<Done> CommandFor(int id) => new ClearOldFeed();
}
