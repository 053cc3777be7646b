using System.Text.Json.Nodes;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>Source: https://developers.kommo.com/reference/linking-entities.</summary>
internal static class LinkMethods
{
    private static readonly string[] Types = ["leads", "contacts", "companies"];

    public static CrmAnswer Link(CrmCall call, string type)
    {
        var id = call.Ids[0];
        if (!call.Account.Exists(type, id)) throw CrmProblem.NotFound("Entity");
        var links = Batch.Read(call, Batch.Most, item => Read(item, call.Account, type));
        foreach (var (toType, toId, isMain) in links) Join(call.Account, (type, id), (toType, toId), isMain);
        call.Touched.AddRange(links.Select(link => link.Id));
        return CrmAnswer.Hal(new JsonObject
        {
            ["_total_items"] = links.Count,
            ["_links"] = call.SelfLink(),
            ["_embedded"] = new JsonObject { ["links"] = new JsonArray([.. links.Select(link => Show(type, id, link))]) },
        });
    }

    private static Target Read(ItemReader item, CrmAccount account, string type)
    {
        var toId = item.Long("to_entity_id", required: true) ?? 0;
        var toType = item.Text("to_entity_type", required: true) ?? "";
        if (!Types.Contains(toType) || toType == type) item.NoChoice("to_entity_type");
        else if (!account.Exists(toType, toId)) item.NoChoice("to_entity_id");
        var metadata = item.Object("metadata");
        var isMain = metadata?.Scalar("is_main") == "true";
        metadata?.Ignore("main_contact", "updated_by", "quantity", "catalog_id");
        metadata?.Done();
        return new Target(toType, toId, isMain);
    }

    private static void Join(CrmAccount account, (string Type, long Id) from, (string Type, long Id) to, bool isMain)
    {
        switch (from.Type, to.Type)
        {
            case ("leads", "contacts"):
                var lead = account.FindLead(from.Id)!;
                var others = lead.ContactIds.Where(id => id != to.Id);
                account.Put(lead with { ContactIds = isMain ? [to.Id, .. others] : [.. others, to.Id] });
                break;
            case ("leads", "companies"):
                account.Put(account.FindLead(from.Id)! with { CompanyId = to.Id });
                break;
            case ("contacts", "companies"):
                account.Put(account.FindContact(from.Id)! with { CompanyId = to.Id });
                break;
            default:
                Join(account, to, from, isMain);
                break;
        }
    }

    private static JsonObject Show(string type, long id, Target link) => new()
    {
        ["entity_id"] = id,
        ["entity_type"] = type,
        ["to_entity_id"] = link.Id,
        ["to_entity_type"] = link.Type,
        ["metadata"] = link.Type == "contacts" ? new JsonObject { ["main_contact"] = link.IsMain } : null,
    };

    private sealed record Target(string Type, long Id, bool IsMain);
}
