using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>
/// Lets the CRM forget people who had their data erased. What we made is emptied; a contact that was there before us is the agency's own, one that is somebody
/// else's too is theirs: these get a note that somebody has to see to it. So does one that we emptied: notes may hold what people wrote, and staff alone can delete them.
/// </summary>
internal sealed class PersonErasing(ICrmApi api, ICrmWords words, IOutboxProgress progress, TimeProvider clock)
{
    /// <returns>Whether the CRM was asked for anything.</returns>
    public async Task<bool> Run(IReadOnlyList<CrmJob> jobs, CancellationToken cancellationToken)
    {
        var hasAsked = false;
        foreach (var job in jobs)
        {
            try
            {
                hasAsked |= await Erase(job, (PersonErased)job.Message, cancellationToken);
            }
            catch (CrmException fault) when (fault.Fault == CrmFault.Refused)
            {
                hasAsked = true;
                job.Park(fault);
            }
        }

        return hasAsked;
    }

    private async Task<bool> Erase(CrmJob job, PersonErased erased, CancellationToken cancellationToken)
    {
        if (erased.Marks.Count > 0 && clock.GetUtcNow() - erased.At < CrmPace.SearchLag)
        {
            job.Settle(OutboxVerdict.Retry("looked for when the CRM's search has caught up", CrmPace.SearchLag));
            return false;
        }

        var found = new List<CrmMade>();
        foreach (var mark in erased.Marks)
            if (await api.FindLead(mark, cancellationToken) is { } lead) found.Add(lead);

        if (erased is not { ContactId: not null, IsOurs: false }) await Empty(erased, found, cancellationToken);
        if (erased.ContactId is { } there) await Note(job, there, Words(erased), cancellationToken);
        foreach (var lead in erased.LeadIds.Concat(found.Select(lead => lead.LeadId)).Distinct())
            await UnlessGone(api.RenameLead(lead, words.Nobody, cancellationToken));
        job.Settle();
        return true;
    }

    private string Words(PersonErased erased) => erased switch
    {
        { IsOurs: true } => words.ErasedButNotes(erased.At),
        { IsShared: true } => words.ErasedShared(erased.At),
        _ => words.ErasedElsewhere(erased.At),
    };

    private async Task Empty(PersonErased erased, IReadOnlyList<CrmMade> found, CancellationToken cancellationToken)
    {
        // A lead that nobody knew of was made with a contact of its own, or else that contact would be known.
        var contacts = erased.ContactId is { } known
            ? [(known, erased.CompanyId)]
            : found.Where(lead => lead.ContactId is not null).Select(lead => (lead.ContactId!.Value, lead.CompanyId)).Distinct().ToList();
        foreach (var (contact, company) in contacts) await UnlessGone(api.EraseContact(contact, company, cancellationToken));
    }

    private async Task Note(CrmJob job, long contact, string text, CancellationToken cancellationToken)
    {
        var target = new CrmTarget(false, contact);
        try
        {
            if (job.Message.Tried && await api.HasNote(target, job.Message.Mark, cancellationToken)) return;

            if (!job.Message.Tried) await NoteAdding.NoteTried(progress, [job], cancellationToken);
            await UnlessGone(api.AddNotes([new NewNote(target, job.Signed(text))], cancellationToken));
        }
        catch (CrmException fault) when (fault.Fault == CrmFault.Gone)
        {
            // Deleted there by somebody: nothing is left to see to.
        }
    }

    private static async Task UnlessGone(Task call)
    {
        try
        {
            await call;
        }
        catch (CrmException fault) when (fault.Fault == CrmFault.Gone)
        {
            // Deleted there by somebody: nothing is left to erase.
        }
    }
}
