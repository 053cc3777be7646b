using System.Globalization;
using System.Text.Json;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Crm;
using SmartHeart.Infrastructure.AmoCrm.Json;
using SmartHeart.Infrastructure.AmoCrm.Wire;

namespace SmartHeart.Infrastructure.AmoCrm;

/// <summary>Leads. Source: https://www.amocrm.ru/developers/content/crm_platform/leads-api.</summary>
internal sealed class AmoLeadCalls(AmoTransport transport, AmoFields fields, AmoOptions options)
{
    private const string Leads = "/api/v4/leads";

    public async Task<CrmMade?> Find(string mark, CancellationToken cancellationToken)
    {
        var query = AmoCall.QueryOf(("query", mark), ("with", "contacts"), ("limit", "250"));
        var found = (await List(query, cancellationToken)).Where(lead => lead.Name?.Contains(mark, StringComparison.Ordinal) == true).MinBy(lead => lead.Id);
        if (found is null) return null;

        var contacts = found.Embedded?.Contacts ?? [];
        return new CrmMade(found.Id, (contacts.Find(contact => contact.IsMain == true) ?? contacts.FirstOrDefault())?.Id, found.Embedded?.Companies is [var company, ..] ? company.Id : null);
    }

    public async Task<IReadOnlyList<CrmMade>> Make(IReadOnlyList<NewLead> leads, CancellationToken cancellationToken)
    {
        var known = await fields.Known(cancellationToken);
        IReadOnlyList<AmoLeadAsked> asked = [.. leads.Select((lead, place) => new AmoLeadAsked(AmoText.Fit(lead.Name), options.PipelineId, $"{place}", Parts(lead, known)))];
        var answers = await transport.Send(HttpMethod.Post, $"{Leads}/complex", asked, AmoJson.Default.LeadsAsked, AmoJson.Default.Made, cancellationToken);
        return Sorted(answers, leads.Count);
    }

    public Task Rename(long leadId, string name, CancellationToken cancellationToken) =>
        transport.Send(HttpMethod.Patch, $"{Leads}/{leadId}", new AmoRenamed(AmoText.Fit(name)), AmoJson.Default.AmoRenamed, cancellationToken);

    public async Task<IReadOnlyList<CrmLeadStanding>> Read(IReadOnlyCollection<long> leadIds, CancellationToken cancellationToken)
    {
        var query = AmoCall.QueryOf([("limit", "250"), .. leadIds.Select(id => ("filter[id][]", $"{id}"))]);
        return [.. (await List(query, cancellationToken))
            .Where(lead => lead is { PipelineId: not null, StatusId: not null })
            .Select(lead => new CrmLeadStanding(lead.Id, lead.PipelineId!.Value, lead.StatusId!.Value))];
    }

    private async Task<IEnumerable<AmoLead>> List(string query, CancellationToken cancellationToken) =>
        ((await transport.Get(Leads, query, AmoJson.Default.Leads, cancellationToken))?.Embedded?.Leads ?? []).Where(lead => lead.IsDeleted != true);

    /// <summary>A contact that is there comes with its id alone: what is known of it there stays.</summary>
    private static AmoLeadPartsAsked Parts(NewLead lead, IReadOnlyDictionary<string, AmoField> known) => new(
        [.. lead.Tags.Select(tag => new AmoNamed(AmoText.Fit(tag)))],
        [lead.ContactId is { } id ? new AmoContactAsked { Id = id } : AmoContactForm.Of(lead.Person, known)],
        lead is { ContactId: null, Company: { } company } ? [new AmoNamed(AmoText.Fit(company))] : null);

    /// <summary>The order of the answers is not promised; an answer stands for several places where duplicates were merged into one lead.</summary>
    private static List<CrmMade> Sorted(List<AmoMade> answers, int count)
    {
        var made = new CrmMade?[count];
        foreach (var answer in answers)
            foreach (var place in Places(answer.RequestId).Where(place => place < count)) made[place] = new CrmMade(answer.Id, answer.ContactId, answer.CompanyId, answer.Merged == true);
        // They may all be there, and who asks again looks for them by their marks.
        return [.. made.Select(one => one ?? throw new CrmException(CrmFault.Away, "the answer does not name every lead"))];
    }

    private static IEnumerable<int> Places(JsonElement requestId)
    {
        var ids = requestId.ValueKind switch
        {
            JsonValueKind.Array => requestId.EnumerateArray().AsEnumerable(),
            JsonValueKind.Undefined => [],
            _ => [requestId],
        };
        foreach (var id in ids)
            if (int.TryParse(id.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var place)) yield return place;
    }
}
