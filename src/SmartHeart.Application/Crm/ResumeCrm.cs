using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Feed;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm;

/// <summary>The CRM has done something: the queue goes on. The events topic is told when it had stood.</summary>
/// <param name="IfIdle">Only when nothing waits: the account was looked at and is right, which is all there is to go by then. What waits shows by itself whether it goes on.</param>
[Allow(Role.System)]
public sealed record ResumeCrm(bool IfIdle = false) : ICommand<Done>;

internal sealed class ResumeCrmHandler(ICrmRepository known, IOutboxDesk desk, IOutbox outbox, TimeProvider clock) : ICommandHandler<ResumeCrm, Done>
{
    public async Task<Result<Done>> Handle(ResumeCrm command, CancellationToken cancellationToken)
    {
        if (command.IfIdle && (await desk.Backlog(CrmMessage.Type, cancellationToken)).Waiting > 0) return Done.Ok;

        var state = await known.State(cancellationToken);
        if (state.Resume() is not null) outbox.Add(new FeedEvent(FeedKind.CrmResumed, 0, clock.GetUtcNow()));
        return Done.Ok;
    }
}
