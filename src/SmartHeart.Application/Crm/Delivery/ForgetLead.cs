using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>Somebody deleted a lead in the CRM: what needs one makes a new one.</summary>
/// <param name="UserId">Our id of the person.</param>
/// <param name="LeadId">The CRM's id.</param>
[Allow(Role.System)]
public sealed record ForgetLead(int UserId, long LeadId) : ICommand<Done>;

internal sealed class ForgetLeadHandler(ICrmRepository known, TimeProvider clock) : ICommandHandler<ForgetLead, Done>
{
    public async Task<Result<Done>> Handle(ForgetLead command, CancellationToken cancellationToken)
    {
        foreach (var lead in await known.Leads([command.UserId], cancellationToken))
            if (lead.LeadId == command.LeadId) lead.Forget(clock.GetUtcNow());
        return Done.Ok;
    }
}
