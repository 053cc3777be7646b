using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Feed;

/// <summary>The bot drops details of some digests that need not be kept any longer.</summary>
[Allow(Role.System)]
public sealed record ClearOldFeed : ICommand<Done>
{
    /// <summary>How many digests go at once.</summary>
    public const int Batch = 10;
}

internal sealed class ClearOldFeedHandler(IFeedDigests digests, FeedPolicy policy, TimeProvider clock) : ICommandHandler<ClearOldFeed, Done>
{
    public Task<Result<Done>> Handle(ClearOldFeed command, CancellationToken cancellationToken)
    {
        digests.DropBefore(policy.Oldest(clock.GetUtcNow()), ClearOldFeed.Batch);
        return Task.FromResult(Done.Ok);
    }
}
