using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>Brings contacts and their companies up to date with what people say about themselves now.</summary>
internal sealed class ContactChanges(ICrmApi api, ICrmWords words, CrmRecords records)
{
    public async Task Run(IReadOnlyList<CrmJob> jobs, CancellationToken cancellationToken)
    {
        var changed = jobs.Where(job => job is { Plan.Patches: true, ContactId: not null, Person.Profile: not null }).ToList();
        // Two accounts of one contact are two turns, so that a fault is the fault of the one it names; the later word holds.
        for (var left = changed; left.Count > 0;)
        {
            var turn = left.DistinctBy(job => job.ContactId).ToList();
            await CrmCalls.Together(turn, some => Change(some, cancellationToken), AtFault);
            left = [.. left.Except(turn)];
        }

        await SetCompanies([.. changed.Where(job => !job.IsSettled && job.Person!.Profile!.Company is not null)], cancellationToken);
    }

    /// <summary>What the CRM shall know of somebody.</summary>
    public static CrmPerson Describe(CrmSubject person, ICrmWords words) =>
        new(CrmPlanner.NameOf(person, words), person.Profile?.Phone, person.Profile?.Position);

    private Task Change(IReadOnlyList<CrmJob> jobs, CancellationToken cancellationToken) =>
        api.ChangeContacts(jobs.ToDictionary(job => job.ContactId!.Value, job => Describe(job.Person!, words)), cancellationToken);

    private async Task SetCompanies(IReadOnlyList<CrmJob> jobs, CancellationToken cancellationToken)
    {
        var alone = await Rename(jobs, cancellationToken);
        var answers = await CrmCalls.Each(alone, job => SetCompany(job, cancellationToken), AtFault, cancellationToken);
        var set = answers.Got.Where(got => got.Answer is { } company && company != got.Job.Person!.Contact?.CompanyId).ToList();
        if (set.Count > 0) await records.Run(new RecordCompanies([.. set.Select(got => new KnownCompany(got.Job.Person!.UserId, got.Answer!.Value))]));
        answers.ThrowIfCut();
    }

    /// <summary>Known companies in one call.</summary>
    /// <returns>Those without one, or whose is gone: each needs calls of its own.</returns>
    private async Task<IReadOnlyList<CrmJob>> Rename(IReadOnlyList<CrmJob> jobs, CancellationToken cancellationToken)
    {
        var known = jobs.Where(job => job.Person!.Contact?.CompanyId is not null).ToList();
        var alone = jobs.Except(known).ToList();
        for (var left = known; left.Count > 0;)
        {
            var turn = left.DistinctBy(job => job.Person!.Contact!.CompanyId).ToList();
            await CrmCalls.Together(turn, some => api.RenameCompanies(NamesOf(some), cancellationToken), Aside);
            left = [.. left.Except(turn)];
        }

        return alone;

        Task Aside(CrmJob job, CrmException fault)
        {
            if (fault.Fault == CrmFault.Gone) alone.Add(job);
            else job.Park(fault);
            return Task.CompletedTask;
        }
    }

    private static Dictionary<long, string> NamesOf(IReadOnlyList<CrmJob> jobs) =>
        jobs.ToDictionary(job => job.Person!.Contact!.CompanyId!.Value, job => job.Person!.Profile!.Company!);

    /// <summary>
    /// Where no company of ours is known, there may be one: on a contact of ours the one whose making was not answered, on one that was there before us the
    /// agency's own, which is left alone.
    /// </summary>
    private async Task<long?> SetCompany(CrmJob job, CancellationToken cancellationToken)
    {
        var (person, contact) = (job.Person!, job.ContactId!.Value);
        var company = person.Contact?.CompanyId;
        if (company is null)
        {
            var there = job.Found ?? await api.FindContact(PhoneNumber.Stored(person.Profile!.Phone), cancellationToken);
            company = there?.ContactId == contact ? there.CompanyId : null;
            if (person.Contact is not { IsOurs: true } && (company is not null || there?.ContactId != contact)) return null;
        }

        return await api.SetCompany(contact, company, person.Profile!.Company!, cancellationToken);
    }

    private async Task AtFault(CrmJob job, CrmException fault)
    {
        if (fault.Fault != CrmFault.Gone)
        {
            job.Park(fault);
            return;
        }

        await records.Run(new ForgetContact(job.Person!.UserId, job.ContactId!.Value));
        job.Settle(OutboxVerdict.Retry(fault.Message));
    }
}
