using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartHeart.Infrastructure.AmoCrm.Json;

/// <summary>A page of a list, in HAL; nothing on it is a 204 without a body.</summary>
/// <param name="Embedded">What stands on it.</param>
/// <param name="Links">Where the next page is, if there is one.</param>
internal sealed record AmoPage<T>([property: JsonPropertyName("_embedded")] T? Embedded, [property: JsonPropertyName("_links")] AmoPageLinks? Links);

internal sealed record AmoPageLinks(JsonElement? Next);

internal sealed record AmoContacts(List<AmoContact>? Contacts);

internal sealed record AmoLeads(List<AmoLead>? Leads);

internal sealed record AmoNotes(List<AmoNote>? Notes);

internal sealed record AmoPipelines(List<AmoPipeline>? Pipelines);

internal sealed record AmoFieldList(List<AmoField>? CustomFields);

internal sealed record AmoWebhooks(List<AmoWebhook>? Webhooks);

internal sealed record AmoCompanies(List<AmoId>? Companies);

internal sealed record AmoId(long Id);

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/contacts-api.</summary>
internal sealed record AmoContact(
    long Id, long? UpdatedAt, List<AmoFieldValues>? CustomFieldsValues, [property: JsonPropertyName("_embedded")] AmoContactParts? Embedded);

internal sealed record AmoContactParts(List<AmoCompanyOf>? Companies, List<AmoId>? Leads);

internal sealed record AmoCompanyOf(long Id);

internal sealed record AmoFieldValues(string? FieldCode, List<AmoFieldValue>? Values);

/// <summary>A value is a text for phones, and anything for other fields.</summary>
internal sealed record AmoFieldValue(JsonElement Value, string? EnumCode);

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/leads-api.</summary>
internal sealed record AmoLead(
    long Id, string? Name, int? PipelineId, int? StatusId, bool? IsDeleted, [property: JsonPropertyName("_embedded")] AmoLeadParts? Embedded);

internal sealed record AmoLeadParts(List<AmoContactOf>? Contacts, List<AmoCompanyOf>? Companies);

internal sealed record AmoContactOf(long Id, bool? IsMain);

/// <summary>Params differ by the type of note, and are an empty array where there are none.</summary>
internal sealed record AmoNote(string? NoteType, JsonElement Params);

/// <summary>Source: https://developers.kommo.com/reference/complex-leads. Several request ids where duplicates were merged into one lead.</summary>
internal sealed record AmoMade(long Id, long? ContactId, long? CompanyId, JsonElement RequestId, bool? Merged);

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines.</summary>
internal sealed record AmoPipeline(int Id, string? Name, bool? IsArchive, [property: JsonPropertyName("_embedded")] AmoPipelineParts? Embedded);

internal sealed record AmoPipelineParts(List<AmoStatus>? Statuses);

internal sealed record AmoStatus(int Id, string? Name, int? Sort);

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/custom-fields.</summary>
internal sealed record AmoField(string? Code, List<AmoEnum>? Enums);

internal sealed record AmoEnum(string? Value);

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/webhooks-api.</summary>
internal sealed record AmoWebhook(string? Destination, bool? Disabled, List<string>? Settings);

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/account-info.</summary>
internal sealed record AmoAccountAnswer(long Id, string? Name);

/// <summary>Source: https://developers.kommo.com/reference/get-token.</summary>
internal sealed record AmoPairAnswer(string? AccessToken, string? RefreshToken, int ExpiresIn);
