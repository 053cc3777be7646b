using System.Text.Json.Nodes;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/custom-fields.</summary>
internal static class FieldMethods
{
    public static CrmAnswer List(CrmCall call, string type) =>
        Listing.Answer(call, "custom_fields", call.Account.Fields.Where(field => field.EntityType == type), Show);

    /// <summary>Enums have no table of their own: the id follows from the field's and the place.</summary>
    public static long EnumId(CrmField field, string code) => (field.Id * 100) + 1 + (field.Enums?.ToList().IndexOf(code) ?? 0);

    private static JsonObject Show(CrmCall call, CrmField field) => new()
    {
        ["id"] = field.Id,
        ["name"] = field.Name,
        ["type"] = field.Type,
        ["account_id"] = call.Account.Options.AccountId,
        ["code"] = field.Code,
        ["sort"] = 500,
        ["is_api_only"] = false,
        ["enums"] = field.Enums is null ? null : new JsonArray([.. field.Enums.Select((code, index) => new JsonObject
        {
            ["id"] = EnumId(field, code),
            ["value"] = code,
            ["sort"] = index * 2,
        })]),
        ["group_id"] = null,
        ["is_predefined"] = true,
        ["is_deletable"] = false,
        ["entity_type"] = field.EntityType,
        ["_links"] = call.Link($"{field.EntityType}/custom_fields/{field.Id}"),
    };
}
