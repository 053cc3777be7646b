using System.Text.Json.Nodes;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>
/// Entities as AmoCRM shows them. Sources: https://www.amocrm.ru/developers/content/crm_platform/leads-api,
/// https://www.amocrm.ru/developers/content/crm_platform/contacts-api.
/// </summary>
internal static class EntityJson
{
    public static JsonObject Lead(CrmCall call, CrmLead lead)
    {
        var json = Common(call, lead, "leads");
        json["price"] = lead.Price;
        json["status_id"] = lead.StatusId;
        json["pipeline_id"] = lead.PipelineId;
        json["loss_reason_id"] = null;
        json["closed_at"] = lead.ClosedAt;
        json["is_deleted"] = false;
        json["score"] = null;
        var embedded = json["_embedded"]!.AsObject();
        embedded["companies"] = Links(call, "companies", lead.CompanyId is { } company ? [company] : []);
        if (!call.With("contacts")) return json;
        var contacts = Links(call, "contacts", lead.ContactIds);
        for (var index = 0; index < contacts.Count; index++) contacts[index]!["is_main"] = index == 0;
        embedded["contacts"] = contacts;
        return json;
    }

    public static JsonObject Contact(CrmCall call, CrmContact contact)
    {
        var json = Common(call, contact, "contacts");
        json["first_name"] = contact.FirstName;
        json["last_name"] = contact.LastName;
        json["is_deleted"] = false;
        json["is_unsorted"] = false;
        var embedded = json["_embedded"]!.AsObject();
        embedded["companies"] = Links(call, "companies", contact.CompanyId is { } company ? [company] : []);
        if (call.With("leads")) embedded["leads"] = Links(call, "leads", contact.LeadIds);
        return json;
    }

    public static JsonObject Company(CrmCall call, CrmCompany company) => Common(call, company, "companies");

    public static JsonObject Note(CrmCall call, CrmNote note) => new()
    {
        ["id"] = note.Id,
        ["entity_id"] = note.EntityId,
        ["created_by"] = 0,
        ["updated_by"] = 0,
        ["created_at"] = note.CreatedAt,
        ["updated_at"] = note.CreatedAt,
        ["responsible_user_id"] = 0,
        ["group_id"] = 0,
        ["note_type"] = note.NoteType,
        ["params"] = new JsonObject { ["text"] = note.Text },
        ["account_id"] = call.Account.Options.AccountId,
        ["_links"] = call.Link($"{note.EntityType}/{note.EntityId}/notes/{note.Id}"),
    };

    public static JsonObject Tag(string name) => new() { ["id"] = TagId(name), ["name"] = name, ["color"] = null };

    private static JsonObject Common(CrmCall call, CrmEntity entity, string type) => new()
    {
        ["id"] = entity.Id,
        ["name"] = entity.Name,
        ["responsible_user_id"] = 0,
        ["group_id"] = 0,
        ["created_by"] = 0,
        ["updated_by"] = 0,
        ["created_at"] = entity.CreatedAt,
        ["updated_at"] = entity.UpdatedAt,
        ["closest_task_at"] = null,
        ["custom_fields_values"] = entity.Fields.Count == 0 ? null : new JsonArray([.. entity.Fields.Select(field => Field(call.Account, field))]),
        ["account_id"] = call.Account.Options.AccountId,
        ["_links"] = call.Link($"{type}/{entity.Id}"),
        ["_embedded"] = new JsonObject { ["tags"] = new JsonArray([.. entity.Tags.Select(Tag)]) },
    };

    private static JsonObject Field(CrmAccount account, CrmFieldValue value)
    {
        var field = account.Fields.FirstOrDefault(one => one.Id == value.FieldId);
        return new JsonObject
        {
            ["field_id"] = value.FieldId,
            ["field_name"] = field?.Name ?? value.Code,
            ["field_code"] = value.Code,
            ["field_type"] = field?.Type ?? "text",
            ["values"] = new JsonArray([.. value.Values.Select(one => Value(field, one))]),
        };
    }

    private static JsonObject Value(CrmField? field, CrmValue value)
    {
        var json = new JsonObject { ["value"] = value.Text };
        if (value.EnumCode is not { } code || field is null) return json;
        json["enum_id"] = FieldMethods.EnumId(field, code);
        json["enum_code"] = code;
        return json;
    }

    private static JsonArray Links(CrmCall call, string type, IEnumerable<long> ids) =>
        [.. ids.Select(id => new JsonObject { ["id"] = id, ["_links"] = call.Link($"{type}/{id}") })];

    /// <summary>Tags need no table of their own here: the same name has the same id.</summary>
    private static long TagId(string name) => name.Aggregate(17L, (sum, letter) => ((sum * 31) + char.ToUpperInvariant(letter)) % 1_000_000_007);
}
