namespace SmartHeart.Playground.AmoCrm;

/// <summary>Changing what the account knows. Whoever asks for it over HTTP holds the gate for the whole request.</summary>
public sealed partial class CrmAccount
{
    /// <summary>Moves a lead, as a manager would by dragging its card; webhooks follow.</summary>
    /// <exception cref="KeyNotFoundException">There is no such lead, or its pipeline has no such status.</exception>
    public void SetStatus(long leadId, long statusId)
    {
        lock (Gate)
        {
            var lead = FindLead(leadId) ?? throw new KeyNotFoundException($"There is no lead {leadId}.");
            var known = FindPipeline(lead.PipelineId)?.Statuses.Any(status => status.Id == statusId) ?? false;
            if (!known) throw new KeyNotFoundException($"There is no status {statusId} in pipeline {lead.PipelineId}.");
            Put(lead with { StatusId = statusId });
        }
    }

    /// <summary>Deletes a lead, as a manager would; what hangs on it goes with it, its contact stays.</summary>
    /// <exception cref="KeyNotFoundException">There is no such lead.</exception>
    public void DeleteLead(long leadId)
    {
        lock (Gate)
        {
            if (!_leads.Remove(leadId, out var lead)) throw new KeyNotFoundException($"There is no lead {leadId}.");
            foreach (var contact in lead.ContactIds.Where(_contacts.ContainsKey))
                _contacts[contact] = _contacts[contact] with { LeadIds = [.. _contacts[contact].LeadIds.Where(id => id != leadId)] };
            if (_notesOf.Remove(("leads", leadId), out var notes)) notes.ForEach(note => _notes.Remove(note));
            Note();
            LeadDeleted?.Invoke(lead);
        }
    }

    internal long NextId() => ++_lastId;

    /// <summary>Puts a lead in place; its times follow from the clock, its end from its status.</summary>
    internal CrmLead Put(CrmLead lead)
    {
        var before = FindLead(lead.Id);
        var isEnd = lead.StatusId is CrmStatus.Won or CrmStatus.Lost;
        var now = lead with { UpdatedAt = Now, ClosedAt = isEnd ? lead.ClosedAt ?? Now : null };
        _leads[lead.Id] = now;
        foreach (var contact in now.ContactIds) Know(contact, now.Id);
        Note();
        if (before is not null && before.StatusId != now.StatusId) StatusChanged?.Invoke(now, before.StatusId);
        return now;
    }

    internal CrmContact Put(CrmContact contact)
    {
        _contacts[contact.Id] = contact with { UpdatedAt = Now };
        Note();
        return _contacts[contact.Id];
    }

    internal CrmCompany Put(CrmCompany company)
    {
        _companies[company.Id] = company with { UpdatedAt = Now };
        Note();
        return _companies[company.Id];
    }

    internal CrmNote AddNote(string type, long id, string noteType, string text)
    {
        var note = new CrmNote(NextId(), type, id, noteType, text, Now);
        Register(note);
        Note();
        return note;
    }

    /// <summary>Registers an address, or gives the one that is registered its new settings.</summary>
    internal CrmWebhook Subscribe(string destination, IReadOnlyList<string> settings)
    {
        lock (Gate)
        {
            var before = _webhooks.FindIndex(hook => hook.Destination == destination);
            var hook = before < 0 ? new CrmWebhook(NextId(), destination, settings, Now) : _webhooks[before] with { Settings = settings };
            if (before < 0) _webhooks.Add(hook);
            else _webhooks[before] = hook;
            Note();
            return hook;
        }
    }

    internal bool Unsubscribe(string destination)
    {
        lock (Gate)
        {
            var found = _webhooks.RemoveAll(hook => hook.Destination == destination) > 0;
            if (found) Note();
            return found;
        }
    }

    private void Know(long contactId, long leadId)
    {
        if (!_contacts.TryGetValue(contactId, out var contact) || contact.LeadIds.Contains(leadId)) return;
        _contacts[contactId] = contact with { LeadIds = [.. contact.LeadIds, leadId] };
    }

    private void Register(CrmNote note)
    {
        _notes[note.Id] = note;
        if (!_notesOf.TryGetValue((note.EntityType, note.EntityId), out var ids)) _notesOf[(note.EntityType, note.EntityId)] = ids = [];
        ids.Add(note.Id);
    }

    private void Note()
    {
        Interlocked.Increment(ref _version);
        _options.OnChange?.Invoke();
    }
}
