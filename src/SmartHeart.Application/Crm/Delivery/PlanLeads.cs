using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>Leads are about to be made: from now on they may be there. Of a lead that is known and was lost, a new one is made.</summary>
/// <param name="Leads">One a person.</param>
[Allow(Role.System)]
public sealed record PlanLeads(IReadOnlyList<LeadToPlan> Leads) : ICommand<IReadOnlyList<PlannedLead>>;

internal sealed class PlanLeadsHandler(ICrmRepository known, ICrmDeliveryReads reads, TimeProvider clock) : ICommandHandler<PlanLeads, IReadOnlyList<PlannedLead>>
{
    /// <returns>Those of people who still let it be known.</returns>
    public async Task<Result<IReadOnlyList<PlannedLead>>> Handle(PlanLeads command, CancellationToken cancellationToken)
    {
        var agreed = await reads.Agreed([.. command.Leads.Select(lead => lead.UserId)], cancellationToken);
        var leads = (await known.Leads(agreed, cancellationToken)).ToLookup(lead => lead.UserId);
        var planned = command.Leads.Where(lead => agreed.Contains(lead.UserId)).Select(lead => Plan(lead, leads[lead.UserId])).ToList();
        return Result.Of<IReadOnlyList<PlannedLead>>(planned);
    }

    private PlannedLead Plan(LeadToPlan wanted, IEnumerable<CrmLead> leads)
    {
        var now = clock.GetUtcNow();
        var lead = leads.Where(lead => lead.RequestKey == wanted.Request).OrderBy(lead => lead.LeadId is null).FirstOrDefault();
        if (lead is null) known.Add(lead = CrmLead.Plan(wanted.UserId, wanted.Request, now));
        if (lead.LeadId is not null) lead.Forget(now);
        lead.Try(now);
        return new PlannedLead(lead.UserId, lead.Mark);
    }
}

/// <summary>A lead that is wanted.</summary>
/// <param name="UserId">Our id of the person.</param>
/// <param name="Request">Which request it is about; null for the person's own.</param>
public sealed record LeadToPlan(int UserId, Guid? Request);

/// <summary>A lead that may be made now.</summary>
/// <param name="UserId">Our id of the person.</param>
/// <param name="Mark">Our word on it.</param>
public sealed record PlannedLead(int UserId, string Mark);
