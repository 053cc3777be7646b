using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Crm;

/// <summary>A CRM of which leads alone can be read: pipeline and status by id.</summary>
internal sealed class StandingLeads : Dictionary<long, (int Pipeline, int Status)>, ICrmApi
{
    public CrmException? Fault { get; init; }

    public List<long> Asked { get; } = [];

    public int MostAtOnce => 50;

    public Task<IReadOnlyList<CrmLeadStanding>> ReadLeads(IReadOnlyCollection<long> leadIds, CancellationToken cancellationToken)
    {
        if (Fault is not null) throw Fault;

        Asked.AddRange(leadIds);
        return Task.FromResult<IReadOnlyList<CrmLeadStanding>>(
            [.. leadIds.Where(ContainsKey).Select(id => new CrmLeadStanding(id, this[id].Pipeline, this[id].Status))]);
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

    public Task<IReadOnlyList<CrmListed>> ReadContacts(int page, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<CrmCheck> Check(CancellationToken cancellationToken) => throw new NotSupportedException();
}
