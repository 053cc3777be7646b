using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Crm.Inbound;

/// <summary>Stores what a webhook said, so that it may be answered at once and nothing of it is lost.</summary>
/// <param name="Account">The CRM's id of the account.</param>
/// <param name="LeadIds">The CRM's ids of leads; more than <see cref="LeadsChanged.MostLeads"/> are nobody's webhook and left out.</param>
[Allow(Role.System)]
public sealed record TakeCrmNews(long Account, IReadOnlyList<long> LeadIds) : ICommand<Done>;

internal sealed class TakeCrmNewsHandler(ICrm crm, IOutbox outbox, TimeProvider clock) : ICommandHandler<TakeCrmNews, Done>
{
    public Task<Result<Done>> Handle(TakeCrmNews command, CancellationToken cancellationToken)
    {
        var leads = command.LeadIds.Where(id => id > 0).Distinct().Take(LeadsChanged.MostLeads).ToList();
        if (crm.IsOn && leads.Count > 0)
            outbox.Add(new LeadsChanged(command.Account, leads), notBefore: clock.GetUtcNow() + LeadsChanged.Delay);
        return Task.FromResult<Result<Done>>(Done.Ok);
    }
}
