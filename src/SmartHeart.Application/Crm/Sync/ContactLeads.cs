using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Crm.Panel;

namespace SmartHeart.Application.Crm.Sync;

/// <summary>Finds the lead that is about a contact now: the newest open one in the configured pipeline.</summary>
internal sealed class ContactLeads(ICrmSettings settings)
{
    /// <summary>Of one contact: who has more open leads than that is a wholesaler, and the newest will do.</summary>
    private const int MostOfContact = 20;

    // In every pipeline of AmoCRM.
    private const int Won = 142;
    private const int Lost = 143;

    /// <summary>By contact; those without one are left out.</summary>
    public async Task<IReadOnlyDictionary<long, CrmLeadStanding>> NewestOpen(ICrmApi api, IReadOnlyCollection<CrmListed> contacts, CancellationToken cancellationToken)
    {
        var asked = contacts.DistinctBy(contact => contact.ContactId)
            .ToDictionary(contact => contact.ContactId, contact => contact.LeadIds.OrderDescending().Take(MostOfContact).ToList());
        var open = new Dictionary<long, CrmLeadStanding>();
        foreach (var ids in asked.Values.SelectMany(ids => ids).Distinct().Chunk(api.MostAtOnce))
        {
            foreach (var lead in (await api.ReadLeads(ids, cancellationToken)).Where(IsOpen)) open[lead.LeadId] = lead;
        }

        return asked.Where(pair => pair.Value.Exists(open.ContainsKey)).ToDictionary(pair => pair.Key, pair => open[pair.Value.Find(open.ContainsKey)]);
    }

    private bool IsOpen(CrmLeadStanding lead) => lead.PipelineId == settings.PipelineId && lead.StatusId is not (Won or Lost);
}
