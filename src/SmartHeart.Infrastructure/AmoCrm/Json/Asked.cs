using System.Text.Json.Serialization;

namespace SmartHeart.Infrastructure.AmoCrm.Json;

/// <summary>A lead with its contact and company. Source: https://developers.kommo.com/reference/complex-leads.</summary>
internal sealed record AmoLeadAsked(string Name, int PipelineId, string RequestId, [property: JsonPropertyName("_embedded")] AmoLeadPartsAsked Embedded);

internal sealed record AmoLeadPartsAsked(IReadOnlyList<AmoNamed> Tags, IReadOnlyList<AmoContactAsked> Contacts, IReadOnlyList<AmoNamed>? Companies);

internal sealed record AmoNamed(string Name);

/// <summary>A contact: with nothing but its id where it is only referred to.</summary>
internal sealed record AmoContactAsked
{
    public long? Id { get; init; }

    public string? Name { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public IReadOnlyList<AmoFieldAsked>? CustomFieldsValues { get; init; }

    public string? RequestId { get; init; }
}

/// <summary>Values of a field.</summary>
/// <param name="FieldCode">Which.</param>
/// <param name="Values">All of them; null takes them away (https://github.com/amocrm/amocrm-api-php, NullCustomFieldValueCollection).</param>
internal sealed record AmoFieldAsked(
    string FieldCode, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] IReadOnlyList<AmoValueAsked>? Values);

internal sealed record AmoValueAsked(string Value, string? EnumCode);

internal sealed record AmoRenamed(string Name);

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/companies-api.</summary>
internal sealed record AmoCompanyAsked(string Name, string RequestId);

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/companies-api.</summary>
internal sealed record AmoCompanyRenamed(long Id, string Name, string RequestId);

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/entity-links-api.</summary>
internal sealed record AmoLinkAsked(long ToEntityId, string ToEntityType);

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/events-and-notes.</summary>
internal sealed record AmoNoteAsked(long EntityId, string NoteType, AmoNoteText Params, string RequestId);

internal sealed record AmoNoteText(string Text);

/// <summary>Source: https://developers.kommo.com/reference/add-webhooks.</summary>
internal sealed record AmoWebhookAsked(string Destination, IReadOnlyList<string> Settings);

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/webhooks-api.</summary>
internal sealed record AmoWebhookDropped(string Destination);

/// <summary>Source: https://developers.kommo.com/reference/get-token.</summary>
internal sealed record AmoRefreshAsked(string ClientId, string ClientSecret, string GrantType, string RefreshToken, string RedirectUri)
{
    /// <summary>Without the secrets, whoever prints it.</summary>
    public override string ToString() => GrantType;
}
