using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>Looks for leads that may have been made though nobody heard of it: an answer was lost, or the process was.</summary>
internal sealed class LeadSearch(ICrmApi api, CrmRecords records, TimeProvider clock)
{
    /// <returns>Whether one was found.</returns>
    public async Task<bool> Run(IReadOnlyList<CrmJob> jobs, CancellationToken cancellationToken)
    {
        var found = false;
        foreach (var job in jobs.Where(job => IsTooEarly(job))) job.Settle(OutboxVerdict.Retry("looked for when the CRM's search has caught up", CrmPace.SearchLag));
        // A round for the first doubtful lead of everybody: hardly anybody ever has a second.
        for (var round = 0; Doubtful(jobs, round) is { Count: > 0 } doubtful; round++)
        {
            var place = round;
            var answers = await CrmCalls.Each(
                doubtful, job => api.FindLead(job.Person!.Doubtful.ElementAt(place).Mark, cancellationToken), Refuse, cancellationToken);
            var made = answers.Got.Where(got => got.Answer is not null)
                .Select(got => new MadeLead(got.Job.Person!.UserId, got.Job.Person.Doubtful.ElementAt(place).Mark, got.Answer!, got.Job.Person.Contact is not null)).ToList();
            if (made.Count > 0) await records.Run(new RecordLeads(made));
            found |= made.Count > 0;
            answers.ThrowIfCut();
        }

        return found;
    }

    private static IReadOnlyList<CrmJob> Doubtful(IReadOnlyList<CrmJob> jobs, int round) =>
        [.. jobs.Where(job => !job.IsSettled && job.Person?.Doubtful.Skip(round).Any() == true)];

    private bool IsTooEarly(CrmJob job) => job.Person?.Doubtful.Any(lead => clock.GetUtcNow() - lead.TriedAt < CrmPace.SearchLag) == true;

    private static Task Refuse(CrmJob job, CrmException fault)
    {
        job.Park(fault);
        return Task.CompletedTask;
    }
}
