using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.AmoCrm;

/// <summary>AmoCRM's API v4 as the CRM of the agency.</summary>
internal sealed class AmoApi(AmoContactCalls contactCalls, AmoLeadCalls leadCalls, AmoNoteCalls noteCalls, AmoAccount account) : ICrmApi
{
    /// <summary>leads/complex takes 50 (https://developers.kommo.com/reference/complex-leads), and no more are advised for any batch.</summary>
    public int MostAtOnce => 50;

    public Task<CrmFound?> FindContact(PhoneNumber phone, CancellationToken cancellationToken) => contactCalls.Find(phone, cancellationToken);

    public Task<CrmMade?> FindLead(string mark, CancellationToken cancellationToken) => leadCalls.Find(mark, cancellationToken);

    public Task<IReadOnlyList<CrmMade>> MakeLeads(IReadOnlyList<NewLead> leads, CancellationToken cancellationToken) => leadCalls.Make(leads, cancellationToken);

    public Task ChangeContacts(IReadOnlyDictionary<long, CrmPerson> contacts, CancellationToken cancellationToken) => contactCalls.Change(contacts, cancellationToken);

    public Task RenameCompanies(IReadOnlyDictionary<long, string> companies, CancellationToken cancellationToken) => contactCalls.Rename(companies, cancellationToken);

    public Task<long> SetCompany(long contactId, long? companyId, string name, CancellationToken cancellationToken) =>
        contactCalls.SetCompany(contactId, companyId, name, cancellationToken);

    public Task EraseContact(long contactId, long? companyId, CancellationToken cancellationToken) => contactCalls.Erase(contactId, companyId, cancellationToken);

    public Task RenameLead(long leadId, string name, CancellationToken cancellationToken) => leadCalls.Rename(leadId, name, cancellationToken);

    public Task AddNotes(IReadOnlyList<NewNote> notes, CancellationToken cancellationToken) => noteCalls.Add(notes, cancellationToken);

    public Task<bool> HasNote(CrmTarget target, string text, CancellationToken cancellationToken) => noteCalls.Has(target, text, cancellationToken);

    public Task<IReadOnlyList<CrmLeadStanding>> ReadLeads(IReadOnlyCollection<long> leadIds, CancellationToken cancellationToken) => leadCalls.Read(leadIds, cancellationToken);

    public Task<IReadOnlyList<CrmListed>> ReadContacts(int page, CancellationToken cancellationToken) => contactCalls.Page(page, cancellationToken);

    public Task<CrmCheck> Check(CancellationToken cancellationToken) => account.Check(cancellationToken);
}
