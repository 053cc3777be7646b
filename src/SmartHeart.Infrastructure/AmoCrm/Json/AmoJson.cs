using System.Text.Json.Serialization;

namespace SmartHeart.Infrastructure.AmoCrm.Json;

/// <summary>How AmoCRM writes: snake_case, what is not said left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(AmoPage<AmoContacts>), TypeInfoPropertyName = "Contacts")]
[JsonSerializable(typeof(AmoPage<AmoLeads>), TypeInfoPropertyName = "Leads")]
[JsonSerializable(typeof(AmoPage<AmoNotes>), TypeInfoPropertyName = "Notes")]
[JsonSerializable(typeof(AmoPage<AmoPipelines>), TypeInfoPropertyName = "Pipelines")]
[JsonSerializable(typeof(AmoPage<AmoFieldList>), TypeInfoPropertyName = "Fields")]
[JsonSerializable(typeof(AmoPage<AmoWebhooks>), TypeInfoPropertyName = "Webhooks")]
[JsonSerializable(typeof(AmoPage<AmoCompanies>), TypeInfoPropertyName = "Companies")]
[JsonSerializable(typeof(List<AmoMade>), TypeInfoPropertyName = "Made")]
[JsonSerializable(typeof(AmoAccountAnswer))]
[JsonSerializable(typeof(AmoPairAnswer))]
[JsonSerializable(typeof(AmoRefreshAsked))]
[JsonSerializable(typeof(IReadOnlyList<AmoLeadAsked>), TypeInfoPropertyName = "LeadsAsked")]
[JsonSerializable(typeof(IReadOnlyList<AmoContactAsked>), TypeInfoPropertyName = "ContactsAsked")]
[JsonSerializable(typeof(AmoContactAsked), TypeInfoPropertyName = "ContactAsked")]
[JsonSerializable(typeof(IReadOnlyList<AmoCompanyAsked>), TypeInfoPropertyName = "CompaniesAsked")]
[JsonSerializable(typeof(IReadOnlyList<AmoLinkAsked>), TypeInfoPropertyName = "LinksAsked")]
[JsonSerializable(typeof(IReadOnlyList<AmoNoteAsked>), TypeInfoPropertyName = "NotesAsked")]
[JsonSerializable(typeof(IReadOnlyList<AmoCompanyRenamed>), TypeInfoPropertyName = "CompaniesRenamed")]
[JsonSerializable(typeof(AmoRenamed))]
[JsonSerializable(typeof(AmoWebhookAsked))]
[JsonSerializable(typeof(AmoWebhookDropped))]
internal sealed partial class AmoJson : JsonSerializerContext;
