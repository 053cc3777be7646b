using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.AmoCrm.Json;
using SmartHeart.Infrastructure.AmoCrm.Wire;

namespace SmartHeart.Infrastructure.AmoCrm;

/// <summary>Contacts and their companies. Source: https://www.amocrm.ru/developers/content/crm_platform/contacts-api.</summary>
internal sealed class AmoContactCalls(AmoTransport transport, AmoFields fields, ICrmWords words)
{
    private const string Contacts = "/api/v4/contacts";
    private const string Companies = "/api/v4/companies";

    /// <summary>The national part of a number: what people write before it differs.</summary>
    private const int Searched = 10;

    public async Task<CrmFound?> Find(PhoneNumber phone, CancellationToken cancellationToken)
    {
        var digits = phone.Value.TrimStart('+');
        var query = AmoCall.QueryOf(("query", digits[Math.Max(0, digits.Length - Searched)..]), ("order[updated_at]", "desc"), ("limit", "250"));
        // The search looks at every field of a contact: whether it is the number is for us to say.
        var found = (await List(query, cancellationToken)).Where(contact => AmoContactForm.Phones(contact).Contains(phone))
            .OrderByDescending(contact => contact.UpdatedAt).ThenByDescending(contact => contact.Id).FirstOrDefault();
        return found is null ? null : new CrmFound(found.Id, CompanyOf(found));
    }

    public async Task<IReadOnlyList<CrmListed>> Page(int page, CancellationToken cancellationToken)
    {
        var query = AmoCall.QueryOf(("page", $"{page}"), ("limit", "250"), ("with", "leads"), ("order[id]", "asc"));
        return [.. (await List(query, cancellationToken)).Select(contact => new CrmListed(
            contact.Id, CompanyOf(contact), AmoContactForm.Phones(contact), [.. (contact.Embedded?.Leads ?? []).Select(lead => lead.Id)]))];
    }

    public async Task Change(IReadOnlyDictionary<long, CrmPerson> contacts, CancellationToken cancellationToken)
    {
        var known = await fields.Known(cancellationToken);
        // Read first, since a field is written as a whole and a person may have further numbers there.
        var there = (await ById(contacts.Keys, cancellationToken)).ToDictionary(contact => contact.Id);
        var gone = contacts.Keys.Index().Where(contact => !there.ContainsKey(contact.Item)).Select(contact => contact.Index).ToList();
        if (gone.Count > 0) throw Gone(gone);

        IReadOnlyList<AmoContactAsked> asked =
            [.. contacts.Select((contact, place) => AmoContactForm.Of(contact.Value, known, there[contact.Key]) with { Id = contact.Key, RequestId = $"{place}" })];
        await transport.Send(HttpMethod.Patch, Contacts, asked, AmoJson.Default.ContactsAsked, cancellationToken);
    }

    public async Task Rename(IReadOnlyDictionary<long, string> companies, CancellationToken cancellationToken)
    {
        IReadOnlyList<AmoCompanyRenamed> asked = [.. companies.Select((company, place) => new AmoCompanyRenamed(company.Key, AmoText.Fit(company.Value), $"{place}"))];
        await transport.Send(HttpMethod.Patch, Companies, asked, AmoJson.Default.CompaniesRenamed, cancellationToken);
    }

    public async Task<long> SetCompany(long contactId, long? companyId, string name, CancellationToken cancellationToken)
    {
        if (companyId is { } known && await Rename(known, name, cancellationToken)) return known;

        IReadOnlyList<AmoCompanyAsked> asked = [new(AmoText.Fit(name), "0")];
        var answer = await transport.Send(HttpMethod.Post, Companies, asked, AmoJson.Default.CompaniesAsked, AmoJson.Default.Companies, cancellationToken);
        if (answer.Embedded?.Companies is not [var made, ..]) throw new CrmException(CrmFault.Away, "the answer does not name the company");

        IReadOnlyList<AmoLinkAsked> link = [new(made.Id, "companies")];
        await transport.Send(HttpMethod.Post, $"{Contacts}/{contactId}/link", link, AmoJson.Default.LinksAsked, cancellationToken);
        return made.Id;
    }

    public async Task Erase(long contactId, long? companyId, CancellationToken cancellationToken)
    {
        if (companyId is { } company) await Rename(company, words.Nobody, cancellationToken);
        var nobody = AmoContactForm.Nobody(words.Nobody, await fields.Known(cancellationToken));
        await transport.Send(HttpMethod.Patch, $"{Contacts}/{contactId}", nobody, AmoJson.Default.ContactAsked, cancellationToken);
    }

    /// <returns>False when it is not there any more.</returns>
    private async Task<bool> Rename(long companyId, string name, CancellationToken cancellationToken)
    {
        try
        {
            await transport.Send(HttpMethod.Patch, $"{Companies}/{companyId}", new AmoRenamed(AmoText.Fit(name)), AmoJson.Default.AmoRenamed, cancellationToken);
            return true;
        }
        catch (CrmException fault) when (fault.Fault == CrmFault.Gone)
        {
            return false;
        }
    }

    private Task<List<AmoContact>> ById(IEnumerable<long> ids, CancellationToken cancellationToken) =>
        List(AmoCall.QueryOf([("limit", "250"), .. ids.Select(id => ("filter[id][]", $"{id}"))]), cancellationToken);

    private async Task<List<AmoContact>> List(string query, CancellationToken cancellationToken) =>
        (await transport.Get(Contacts, query, AmoJson.Default.Contacts, cancellationToken))?.Embedded?.Contacts ?? [];

    private static long? CompanyOf(AmoContact contact) => contact.Embedded?.Companies is [var company, ..] ? company.Id : null;

    private static CrmException Gone(IReadOnlyList<int> places) => new(CrmFault.Gone, "the contact is not there") { Places = places };
}
