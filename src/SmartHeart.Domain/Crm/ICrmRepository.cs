namespace SmartHeart.Domain.Crm;

/// <summary>What we know of the CRM, for changing it.</summary>
public interface ICrmRepository
{
    /// <summary>Contacts of these people, by our ids.</summary>
    Task<IReadOnlyList<CrmContact>> Contacts(IReadOnlyCollection<int> userIds, CancellationToken cancellationToken);

    /// <summary>Who is linked to a contact, by the CRM's id, by rising id of ours: several people may share one.</summary>
    Task<IReadOnlyList<CrmContact>> Sharing(long contactId, CancellationToken cancellationToken);

    /// <summary>All leads of these people, by our ids; those of a person oldest first.</summary>
    Task<IReadOnlyList<CrmLead>> Leads(IReadOnlyCollection<int> userIds, CancellationToken cancellationToken);

    /// <summary>A lead by the CRM's id: none when it is not about anybody here, several when people share it.</summary>
    Task<IReadOnlyList<CrmLead>> LeadsOf(long leadId, CancellationToken cancellationToken);

    /// <summary>Adds a contact.</summary>
    void Add(CrmContact contact);

    /// <summary>Removes a contact: it is gone from the CRM, or its person is.</summary>
    void Remove(CrmContact contact);

    /// <summary>Adds a lead.</summary>
    void Add(CrmLead lead);

    /// <summary>Removes a lead: its person is gone.</summary>
    void Remove(CrmLead lead);

    /// <summary>Whether the queue runs.</summary>
    Task<CrmState> State(CancellationToken cancellationToken);

    /// <summary>Keeps a fault; only the last few are kept.</summary>
    void Add(CrmTrouble trouble);

    /// <summary>All statuses that leads can stand in.</summary>
    Task<IReadOnlyList<CrmStatus>> Statuses(CancellationToken cancellationToken);

    /// <summary>Replaces all statuses.</summary>
    Task ReplaceStatuses(IReadOnlyList<CrmStatus> statuses, CancellationToken cancellationToken);
}
