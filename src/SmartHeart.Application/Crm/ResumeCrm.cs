using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Feed;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm;

/// <summary>The CRM has done something: the queue goes on. The events topic is told when it had stood.</summary>
[Allow(Role.System)]
public sealed record ResumeCrm : ICommand<Done>;

internal sealed class ResumeCrmHandler(ICrmRepository known, IOutbox outbox, TimeProvider clock) : ICommandHandler<ResumeCrm, Done>
{
    public async Task<Result<Done>> Handle(ResumeCrm command, CancellationToken cancellationToken)
    {
        var state = await known.State(cancellationToken);
        if (state.Resume() is not null) outbox.Add(new FeedEvent(CrmFeed.Resumed, 0, clock.GetUtcNow()));
        return Done.Ok;
    }
}
