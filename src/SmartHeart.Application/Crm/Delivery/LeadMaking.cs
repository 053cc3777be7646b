using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>Makes leads, with a contact where there is none yet. That they are about to be made is durable before, that they are there right after.</summary>
internal sealed class LeadMaking(ICrmApi api, ICrmWords words, CrmRecords records)
{
    private const string Tag = "SmartHeart";

    public async Task Run(IReadOnlyList<CrmJob> jobs, CancellationToken cancellationToken)
    {
        var left = await Plan([.. jobs.Where(job => job.Plan.NeedsLead)]);
        while (left.Count > 0)
        {
            // Two accounts with one phone are one contact: the second one waits until the first one's is there.
            var wave = left.DistinctBy(KeyOf).ToList();
            await CrmCalls.Together(wave, some => Make(some, cancellationToken), AtFault);
            left = [.. left.Except(wave)];
            foreach (var job in left) await Follow(job, wave);
            left = [.. left.Where(job => !job.IsSettled)];
        }
    }

    private async Task<IReadOnlyList<CrmJob>> Plan(IReadOnlyList<CrmJob> jobs)
    {
        if (jobs.Count == 0) return [];

        var planned = await records.Run(new PlanLeads([.. jobs.Select(job => new LeadToPlan(job.Person!.UserId, job.Plan.Request))]));
        var marks = planned.ToDictionary(lead => lead.UserId, lead => lead.Mark);
        foreach (var job in jobs)
        {
            if (marks.TryGetValue(job.Person!.UserId, out var mark)) job.Mark = mark;
            else job.Settle();
        }

        return [.. jobs.Where(job => !job.IsSettled)];
    }

    private static object KeyOf(CrmJob job) => job.ContactId is null && job.Person!.Profile?.Phone is { } phone ? phone : job;

    private async Task Make(IReadOnlyList<CrmJob> jobs, CancellationToken cancellationToken)
    {
        var made = await api.MakeLeads([.. jobs.Select(LeadOf)], cancellationToken);
        await records.Run(new RecordLeads([.. jobs.Zip(made, (job, lead) => new MadeLead(job.Person!.UserId, job.Mark, lead, job.ContactId is not null))]));
        foreach (var (job, lead) in jobs.Zip(made))
        {
            // A new contact says all there is to say already.
            if (job.ContactId is null) job.Plan = job.Plan with { Patches = false };
            (job.LeadId, job.ContactId) = (lead.LeadId, job.ContactId ?? lead.ContactId);
        }
    }

    private NewLead LeadOf(CrmJob job)
    {
        var person = job.Person!;
        string[] tags = person.Source is { } source ? [Tag, source] : [Tag];
        return new NewLead(job.Plan.LeadName!(job.Mark), tags, job.ContactId, ContactChanges.Describe(person, words), job.ContactId is null ? person.Profile?.Company : null);
    }

    private async Task Follow(CrmJob job, IReadOnlyList<CrmJob> made)
    {
        var first = made.FirstOrDefault(other => other.ContactId is not null && KeyOf(job).Equals(other.Person!.Profile?.Phone));
        if (first is null) return;

        var linked = await records.Run(new LinkContacts([new FoundContact(job.Person!.UserId, first.ContactId!.Value)]));
        if (linked.Count == 0) job.Settle();
        else job.ContactId = first.ContactId;
    }

    /// <summary>The contact was deleted there: it is forgotten here, and looked for or made anew the next time.</summary>
    private async Task AtFault(CrmJob job, CrmException fault)
    {
        if (fault.Fault == CrmFault.Gone && job.ContactId is { } contact)
        {
            await records.Run(new ForgetContact(job.Person!.UserId, contact));
            job.Settle(OutboxVerdict.Retry(fault.Message));
            return;
        }

        job.Park(fault);
    }
}
