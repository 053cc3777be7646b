using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>Adds notes. That they are about to be added is durable before; what may have been added before is looked for by our word on it.</summary>
internal sealed class NoteAdding(ICrmApi api, IOutboxProgress progress, CrmRecords records)
{
    public async Task Run(IReadOnlyList<CrmJob> jobs, CancellationToken cancellationToken)
    {
        var noted = jobs.Where(job => job is { Plan.Note: not null, Target: not null }).ToList();
        var looked = await CrmCalls.Each(
            [.. noted.Where(job => job.Message.Tried)], job => api.HasNote(job.Target!, job.Message.Mark, cancellationToken), AtFault, cancellationToken);
        looked.ThrowIfCut();
        foreach (var (job, _) in looked.Got.Where(got => got.Answer)) job.Settle();

        var missing = noted.Where(job => !job.IsSettled).ToList();
        await NoteTried(progress, [.. missing.Where(job => !job.Message.Tried)], cancellationToken);
        foreach (var kind in missing.ToLookup(job => job.Target!.IsLead))
            await CrmCalls.Together([.. kind], some => Add(some, cancellationToken), AtFault);
    }

    /// <summary>Makes durable that notes are about to be asked for.</summary>
    public static async Task NoteTried(IOutboxProgress progress, IReadOnlyList<CrmJob> jobs, CancellationToken cancellationToken)
    {
        if (jobs.Count > 0) await progress.Keep<CrmMessage>(jobs.ToDictionary(job => job.Place, job => job.Try()), cancellationToken);
    }

    private async Task Add(IReadOnlyList<CrmJob> jobs, CancellationToken cancellationToken)
    {
        await api.AddNotes([.. jobs.Select(job => new NewNote(job.Target!, job.Signed(job.Plan.Note!)))], cancellationToken);
        foreach (var job in jobs) job.Settle();
    }

    /// <summary>What the note hangs on was deleted there: it is forgotten here, and the note finds another place the next time.</summary>
    private async Task AtFault(CrmJob job, CrmException fault)
    {
        if (fault.Fault != CrmFault.Gone)
        {
            job.Park(fault);
            return;
        }

        if (job.Target is { IsLead: true, Id: var lead }) await records.Run(new ForgetLead(job.Person!.UserId, lead));
        else await records.Run(new ForgetContact(job.Person!.UserId, job.ContactId!.Value));
        job.Settle(OutboxVerdict.Retry(fault.Message));
    }
}
