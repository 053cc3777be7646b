using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>Who has a profile and is not known to be in the CRM is looked for there by phone. A contact that is found is noted as theirs before it is used.</summary>
internal sealed class ContactSearch(ICrmApi api, CrmRecords records)
{
    public async Task Run(IReadOnlyList<CrmJob> jobs, CancellationToken cancellationToken)
    {
        var strangers = jobs.Where(job => job is { Plan.NeedsContact: true, ContactId: null, Person.Profile: not null }).ToList();
        var answers = await CrmCalls.Each(strangers, job => Find(job, cancellationToken), Park, cancellationToken);
        await Link([.. answers.Got.Where(got => got.Answer is not null)]);
        answers.ThrowIfCut();

        // A lead of theirs is there, and its contact is not any more: people are made together with a lead only.
        foreach (var job in strangers.Where(job => job is { IsSettled: false, ContactId: null })) job.Plan = job.Plan with { NeedsLead = true };
    }

    private Task<CrmFound?> Find(CrmJob job, CancellationToken cancellationToken) =>
        api.FindContact(PhoneNumber.Stored(job.Person!.Profile!.Phone), cancellationToken);

    private async Task Link(IReadOnlyList<(CrmJob Job, CrmFound? Answer)> found)
    {
        if (found.Count == 0) return;

        var linked = await records.Run(new LinkContacts([.. found.Select(one => new FoundContact(one.Job.Person!.UserId, one.Answer!.ContactId))]));
        foreach (var (job, contact) in found)
        {
            if (!linked.Contains(job.Person!.UserId))
            {
                job.Settle();
                continue;
            }

            (job.ContactId, job.Found) = (contact!.ContactId, contact);
            job.Plan = job.Plan with { Patches = true };
        }
    }

    private static Task Park(CrmJob job, CrmException fault)
    {
        job.Park(fault);
        return Task.CompletedTask;
    }
}
