using System.Globalization;
using System.Text.Json.Nodes;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/leads-api.</summary>
internal static class LeadMethods
{
    private const int MostComplex = 50;

    public static CrmAnswer List(CrmCall call)
    {
        var pipelines = call.Filter("pipeline_id");
        var leads = Listing.Asked(call, call.Account.Leads)
            .Where(lead => pipelines.Count == 0 || pipelines.Contains(lead.PipelineId.ToString(CultureInfo.InvariantCulture)))
            .Where(lead => IsInStatus(call, lead));
        return Listing.Answer(call, "leads", leads, EntityJson.Lead);
    }

    /// <summary>A lead that is not there is 204, as https://github.com/amocrm/amocrm-api-php says of every empty answer.</summary>
    public static CrmAnswer Show(CrmCall call) =>
        call.Account.FindLead(call.Ids[0]) is { } lead ? CrmAnswer.Hal(EntityJson.Lead(call, lead)) : CrmAnswer.NoContent;

    public static CrmAnswer Create(CrmCall call)
    {
        var drafts = Batch.Read(call, Batch.Most, item => DraftReading.Lead(item, call.Account, isNew: true));
        return Changes.Created(call, "leads", drafts, draft => Make(call, draft).Id);
    }

    /// <summary>Source: https://developers.kommo.com/reference/complex-leads. Duplicate control is off: every element makes a lead.</summary>
    public static CrmAnswer CreateComplex(CrmCall call)
    {
        var drafts = Batch.Read(call, MostComplex, item => DraftReading.Lead(item, call.Account, isNew: true, isComplex: true));
        return CrmAnswer.Hal(new JsonArray([.. drafts.Select(draft => Complex(call, draft))]));
    }

    public static CrmAnswer Change(CrmCall call)
    {
        if (call.Account.FindLead(call.Ids[0]) is null) throw CrmProblem.NotFound("Lead");
        var draft = Batch.ReadOne(call, item => Read(call, item) with { Id = call.Ids[0] });
        return Changes.One(call, "leads", Apply(call, draft));
    }

    public static CrmAnswer ChangeMany(CrmCall call)
    {
        var drafts = Batch.Read(call, Batch.Most, item => Changes.Identified(item, call.Account, "leads", Read(call, item)));
        return Changes.Many(call, "leads", drafts, draft => Apply(call, draft));
    }

    private static Draft Read(CrmCall call, ItemReader item) => DraftReading.Lead(item, call.Account, isNew: false);

    private static bool IsInStatus(CrmCall call, CrmLead lead)
    {
        static bool IsStatus(string key) =>
            key.StartsWith("filter[statuses]", StringComparison.Ordinal) && key.EndsWith("[status_id]", StringComparison.Ordinal);
        var asked = call.Query.Where(pair => IsStatus(pair.Key)).ToList();
        return asked.Count == 0 || asked.Any(pair => pair.Value == lead.StatusId.ToString(CultureInfo.InvariantCulture));
    }

    private static CrmLead Make(CrmCall call, Draft draft)
    {
        var id = call.Account.NextId();
        call.Touched.Add(id);
        return call.Account.Put(new CrmLead
        {
            Id = id,
            Name = draft.Name is { Length: > 0 } name ? name : $"Сделка #{id}",
            Price = draft.Price ?? 0,
            PipelineId = draft.PipelineId!.Value,
            StatusId = draft.StatusId!.Value,
            Fields = draft.FieldsAfter([]),
            Tags = draft.TagsAfter([]),
            CreatedAt = call.Account.Now,
            ContactIds = [.. draft.Contacts.Select(contact => contact.Id!.Value)],
            CompanyId = draft.Company?.Id,
        });
    }

    private static JsonObject Complex(CrmCall call, Draft draft)
    {
        var companyId = draft.Company is { } company ? company.Id ?? CompanyMethods.Make(call, company).Id : (long?)null;
        var contactId = draft.Contact is { } contact ? contact.Id ?? ContactMethods.Make(call, contact, companyId).Id : (long?)null;
        var lead = Make(call, draft with
        {
            Contacts = contactId is { } person ? [new Draft(draft.RequestId) { Id = person }] : [],
            Companies = companyId is { } firm ? [new Draft(draft.RequestId) { Id = firm }] : [],
        });
        return new JsonObject
        {
            ["id"] = lead.Id,
            ["contact_id"] = contactId,
            ["company_id"] = companyId,
            ["request_id"] = new JsonArray(draft.RequestId),
            ["merged"] = false,
        };
    }

    private static CrmLead Apply(CrmCall call, Draft draft)
    {
        var before = call.Account.FindLead(draft.Id!.Value)!;
        var moved = draft.PipelineId is { } pipeline && pipeline != before.PipelineId;
        return call.Account.Put(before with
        {
            Name = draft.Name ?? before.Name,
            Price = draft.Price ?? before.Price,
            PipelineId = draft.PipelineId ?? before.PipelineId,
            StatusId = draft.StatusId ?? (moved ? call.Account.FindPipeline(draft.PipelineId!.Value)!.Statuses[0].Id : before.StatusId),
            Fields = draft.FieldsAfter(before.Fields),
            Tags = draft.TagsAfter(before.Tags),
        });
    }
}
