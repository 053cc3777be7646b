using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Crm.Panel;

/// <summary>A CRM that can only be read: contacts by pages, leads, and whether it answers. What it is not asked for here it does not do.</summary>
internal sealed class ListedCrm : ICrmApi
{
    public int MostAtOnce => 2;

    /// <summary>Pages of contacts.</summary>
    public List<IReadOnlyList<CrmListed>> Pages { get; set; } = [];

    public List<CrmLeadStanding> Leads { get; set; } = [];

    /// <summary>Leads that were asked for, call by call.</summary>
    public List<int> Asked { get; } = [];

    /// <summary>Thrown by the next call, once.</summary>
    public Exception? Fault { get; set; }

    /// <summary>How a look at the account goes.</summary>
    public Func<CancellationToken, Task<CrmCheck>> Checked { get; set; } = _ => Task.FromResult(new CrmCheck(1, "Агентство", "Продажи", ["POSITION"], []));

    public Task<IReadOnlyList<CrmListed>> ReadContacts(int page, CancellationToken cancellationToken)
    {
        Fail();
        return Task.FromResult(page <= Pages.Count ? Pages[page - 1] : []);
    }

    public Task<IReadOnlyList<CrmLeadStanding>> ReadLeads(IReadOnlyCollection<long> leadIds, CancellationToken cancellationToken)
    {
        Asked.Add(leadIds.Count);
        return Task.FromResult<IReadOnlyList<CrmLeadStanding>>([.. Leads.Where(lead => leadIds.Contains(lead.LeadId))]);
    }

    public Task<CrmCheck> Check(CancellationToken cancellationToken)
    {
        Fail();
        return Checked(cancellationToken);
    }

    public Task<CrmFound?> FindContact(PhoneNumber phone, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<CrmMade?> FindLead(string mark, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<CrmMade>> MakeLeads(IReadOnlyList<NewLead> leads, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task ChangeContacts(IReadOnlyDictionary<long, CrmPerson> contacts, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task RenameCompanies(IReadOnlyDictionary<long, string> companies, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<long> SetCompany(long contactId, long? companyId, string name, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task EraseContact(long contactId, long? companyId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task RenameLead(long leadId, string name, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task AddNotes(IReadOnlyList<NewNote> notes, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<bool> HasNote(CrmTarget target, string text, CancellationToken cancellationToken) => throw new NotSupportedException();

    private void Fail()
    {
        if (Fault is not { } fault) return;
        Fault = null;
        throw fault;
    }
}
