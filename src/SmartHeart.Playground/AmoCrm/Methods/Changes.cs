using System.Text.Json.Nodes;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>The answers to creating and changing, the same for every kind of entity.</summary>
internal static class Changes
{
    public static CrmAnswer Created(CrmCall call, string type, IReadOnlyList<Draft> drafts, Func<Draft, long> make) => Batched(call, type, drafts.Select(draft =>
    {
        var id = make(draft);
        return new JsonObject { ["id"] = id, ["request_id"] = draft.RequestId, ["_links"] = call.Link($"{type}/{id}") };
    }));

    public static CrmAnswer Many(CrmCall call, string type, IReadOnlyList<Draft> drafts, Func<Draft, CrmEntity> apply) => Batched(call, type, drafts.Select(draft =>
    {
        var entity = apply(draft);
        call.Touched.Add(entity.Id);
        return new JsonObject
        {
            ["id"] = entity.Id,
            ["name"] = entity.Name,
            ["updated_at"] = entity.UpdatedAt,
            ["request_id"] = draft.RequestId,
            ["_links"] = call.Link($"{type}/{entity.Id}"),
        };
    }));

    public static CrmAnswer One(CrmCall call, string type, CrmEntity entity) => CrmAnswer.Hal(new JsonObject
    {
        ["id"] = entity.Id,
        ["name"] = entity.Name,
        ["updated_at"] = entity.UpdatedAt,
        ["_links"] = call.Link($"{type}/{entity.Id}"),
    });

    /// <summary>Reads the id that an element of a batch of changes must have.</summary>
    public static Draft Identified(ItemReader item, CrmAccount account, string type, Draft draft)
    {
        var id = item.Long("id", required: true);
        if (id is { } known && !account.Exists(type, known)) item.NoChoice("id");
        return draft with { Id = id };
    }

    public static CrmAnswer Batched(CrmCall call, string name, IEnumerable<JsonObject> items) => CrmAnswer.Hal(new JsonObject
    {
        ["_links"] = call.SelfLink(),
        ["_embedded"] = new JsonObject { [name] = new JsonArray([.. items]) },
    });
}
