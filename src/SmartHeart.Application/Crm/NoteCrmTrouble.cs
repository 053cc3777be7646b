using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm;

/// <summary>The CRM did not do what it was asked: noted for the panel.</summary>
/// <param name="Fault">Of which kind.</param>
/// <param name="Words">Its own words; no personal data.</param>
[Allow(Role.System)]
public sealed record NoteCrmTrouble(CrmFault Fault, string Words) : ICommand<Done>;

internal sealed class NoteCrmTroubleHandler(ICrmRepository known, TimeProvider clock) : ICommandHandler<NoteCrmTrouble, Done>
{
    public Task<Result<Done>> Handle(NoteCrmTrouble command, CancellationToken cancellationToken)
    {
        known.Add(new CrmTrouble(command.Fault, command.Words, clock.GetUtcNow()));
        return Task.FromResult(Done.Ok);
    }
}
