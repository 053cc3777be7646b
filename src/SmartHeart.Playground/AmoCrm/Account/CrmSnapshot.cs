using System.Text.Json.Serialization;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>The account as it is written to a file. Tokens are not in it.</summary>
internal sealed record CrmSnapshot(
    long LastId,
    IReadOnlyList<CrmLead> Leads,
    IReadOnlyList<CrmContact> Contacts,
    IReadOnlyList<CrmCompany> Companies,
    IReadOnlyList<CrmNote> Notes);

[JsonSerializable(typeof(CrmSnapshot))]
internal sealed partial class CrmSnapshotJson : JsonSerializerContext;
