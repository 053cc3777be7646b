using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>
/// Tells the CRM what people do, some messages at once, one a person. What is told is what is true when it is told. May be cut off anywhere and begin again:
/// what can't be asked for twice is noted before it is asked for, and looked for when it may have been done.
/// </summary>
internal sealed class CrmDelivery(
    CrmPlanner planner, LeadSearch leadSearch, ContactSearch contactSearch, LeadMaking leads, ContactChanges contacts, NoteAdding notes,
    PersonErasing erasing, CrmRecords records, CrmPace pace, ICrmApi api) : IOutboxHandler<CrmMessage>
{
    /// <inheritdoc/>
    public int BatchSize => Math.Min(pace.Batch, api.MostAtOnce);

    /// <inheritdoc/>
    public async Task<OutboxVerdict?> Handle(IReadOnlyList<CrmMessage> messages, CancellationToken cancellationToken)
    {
        var jobs = messages.Select((message, place) => new CrmJob(place, message)).ToList();
        try
        {
            if (await Tell(jobs, cancellationToken) && pace.Went()) await records.Run(new ResumeCrm());
        }
        catch (CrmException fault)
        {
            var left = jobs.Where(job => !job.IsSettled).ToList();
            var pause = await Note(fault, left.Count == 1 ? left[0].Message.Mark : null);
            foreach (var job in left) job.Settle(VerdictOf(fault, pause));
        }

        return OutboxVerdict.Each([.. jobs.Select(job => job.Verdict)]);
    }

    /// <returns>Whether the CRM was asked for anything.</returns>
    private async Task<bool> Tell(IReadOnlyList<CrmJob> jobs, CancellationToken cancellationToken)
    {
        IReadOnlyList<CrmJob> Open() => [.. jobs.Where(job => !job.IsSettled)];

        var hasErased = await erasing.Run([.. jobs.Where(job => job.Message is PersonErased)], cancellationToken);
        await planner.Meet(Open(), cancellationToken);
        if (await leadSearch.Run(Open(), cancellationToken)) await planner.Meet(Open(), cancellationToken);
        await planner.Plan(Open(), cancellationToken);
        if (Open().Count == 0) return hasErased;

        await contactSearch.Run(Open(), cancellationToken);
        await leads.Run(Open(), cancellationToken);
        await contacts.Run(Open(), cancellationToken);
        await notes.Run(Open(), cancellationToken);
        foreach (var job in Open()) job.Settle();
        return true;
    }

    private async Task<CrmPause> Note(CrmException fault, string? mark)
    {
        var pause = pace.Failed(fault, mark);
        if (pause.IsNew) await records.Run(new NoteCrmTrouble(fault.Fault, fault.Message));
        if (pause.Stops) await records.Run(new StopCrm(Reason(fault.Fault), fault.Message));
        return pause;
    }

    /// <summary>
    /// One that breaks the CRM each time goes behind the others, or it would hold them up for ever. The attempt counts when the CRM did something else meanwhile: else
    /// it breaks over everything.
    /// </summary>
    private static OutboxVerdict VerdictOf(CrmException fault, CrmPause pause) => pause switch
    {
        { IsOfOne: false } => OutboxVerdict.Rest(fault.Message, pause.For),
        { HasGone: false } => OutboxVerdict.Postponed(fault.Message, pause.For),
        _ => OutboxVerdict.Retry(fault.Message),
    };

    /// <summary>What passes by itself is one reason: whoever stands by need not hear of each turn.</summary>
    private static CrmFault Reason(CrmFault fault) => fault is CrmFault.TooSlow or CrmFault.TooMany ? CrmFault.Away : fault;
}
