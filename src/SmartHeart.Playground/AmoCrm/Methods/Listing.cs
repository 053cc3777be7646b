using System.Globalization;
using System.Text.Json.Nodes;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>Pages of entities in HAL. Nothing on the page asked for is 204 with no body.</summary>
internal static class Listing
{
    public static CrmAnswer Answer<T>(CrmCall call, string name, IEnumerable<T> all, Func<CrmCall, T, JsonObject> show)
    {
        var found = all.Skip((call.Page - 1) * call.Limit).Take(call.Limit + 1).ToList();
        if (found.Count == 0) return CrmAnswer.NoContent;
        var links = new JsonObject { ["self"] = call.PageLink(call.Page) };
        if (found.Count > call.Limit) links["next"] = call.PageLink(call.Page + 1);
        return CrmAnswer.Hal(new JsonObject
        {
            ["_page"] = call.Page,
            ["_links"] = links,
            ["_embedded"] = new JsonObject { [name] = new JsonArray([.. found.Take(call.Limit).Select(one => show(call, one))]) },
        });
    }

    /// <summary>What query, filter[id], filter[created_at] and filter[updated_at] leave of them, in the order asked for (by id unless said).</summary>
    public static IEnumerable<T> Asked<T>(CrmCall call, IEnumerable<T> all) where T : CrmEntity
    {
        var asked = all;
        if (call.Query["query"].ToString() is { Length: > 0 } query)
        {
            var seen = call.Account.Now - (long)call.Account.Options.SearchLag.TotalSeconds;
            asked = asked.Where(one => one.CreatedAt <= seen && CrmSearch.Finds(one, query));
        }

        if (call.Filter("id") is { Count: > 0 } ids) asked = asked.Where(one => ids.Contains(one.Id.ToString(CultureInfo.InvariantCulture)));
        asked = asked.Where(one => Within(call, "created_at", one.CreatedAt) && Within(call, "updated_at", one.UpdatedAt));
        if (call.Query["order[updated_at]"].ToString() is { Length: > 0 } byUpdate) return Ordered(asked, one => one.UpdatedAt, byUpdate);
        if (call.Query["order[created_at]"].ToString() is { Length: > 0 } byCreation) return Ordered(asked, one => one.CreatedAt, byCreation);
        return call.Query["order[id]"] == "desc" ? asked.Reverse() : asked;
    }

    private static IEnumerable<T> Ordered<T>(IEnumerable<T> all, Func<T, long> key, string order) =>
        order == "desc" ? all.OrderByDescending(key) : all.OrderBy(key);

    private static bool Within(CrmCall call, string name, long time)
    {
        long? Edge(string end) => long.TryParse(call.Query[$"filter[{name}][{end}]"], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
        return (Edge("from") is not { } from || time >= from) && (Edge("to") is not { } to || time <= to);
    }
}
