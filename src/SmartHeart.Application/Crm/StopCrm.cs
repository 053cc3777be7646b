using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Feed;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm;

/// <summary>The queue to the CRM stands. The events topic is told when that is news: not again for the same reason.</summary>
/// <param name="Fault">What stopped it.</param>
/// <param name="Words">The CRM's own words for it; no personal data.</param>
[Allow(Role.System)]
public sealed record StopCrm(CrmFault Fault, string Words) : ICommand<Done>;

internal sealed class StopCrmHandler(ICrmRepository known, IOutbox outbox, TimeProvider clock) : ICommandHandler<StopCrm, Done>
{
    public async Task<Result<Done>> Handle(StopCrm command, CancellationToken cancellationToken)
    {
        var (state, now) = (await known.State(cancellationToken), clock.GetUtcNow());
        if (state.Stop(command.Fault, command.Words, now))
            outbox.Add(new FeedEvent(CrmFeed.Stopped(command.Fault), 0, now) { Said = new Dictionary<string, string> { ["words"] = command.Words } });
        return Done.Ok;
    }
}
