using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Inbound;

/// <summary>Notes where leads stand, as the CRM itself says; of those that are nobody's here nothing is kept.</summary>
/// <param name="Standings">Where they stand.</param>
/// <param name="Gone">Leads that are not there any more: whoever needs one gets a new one.</param>
[Allow(Role.System)]
public sealed record NoteStandings(IReadOnlyList<CrmLeadStanding> Standings, IReadOnlyList<long> Gone) : ICommand<Done>;

internal sealed class NoteStandingsHandler(ICrmRepository crm, TimeProvider clock) : ICommandHandler<NoteStandings, Done>
{
    public async Task<Result<Done>> Handle(NoteStandings command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        foreach (var standing in command.Standings)
        {
            foreach (var lead in await crm.LeadsOf(standing.LeadId, cancellationToken)) lead.Stands(standing.PipelineId, standing.StatusId, now);
        }

        foreach (var gone in command.Gone)
        {
            foreach (var lead in await crm.LeadsOf(gone, cancellationToken)) lead.Forget(now);
        }

        return Done.Ok;
    }
}
