using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>A request taken apart. <see cref="Route"/> has {id} where the address has a number, which is then in <see cref="Ids"/>.</summary>
internal sealed class CrmCall
{
    private const int MostPerPage = 250;
    private const int UsualPerPage = 50;
    private readonly string _origin;

    public CrmCall(CrmAccount account, HttpRequest request, string body)
    {
        Account = account;
        (Method, Query, Body) = (request.Method, request.Query, body);
        _origin = $"{request.Scheme}://{request.Host}";
        Address = $"{_origin}{request.Path}{request.QueryString}";
        var segments = (request.Path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        Ids = [.. segments.Where(IsId).Select(segment => long.Parse(segment, CultureInfo.InvariantCulture))];
        Route = [.. segments.Select(segment => IsId(segment) ? "{id}" : segment)];
        Endpoint = $"{Method} /{string.Join('/', Route)}";
        Touched.AddRange(Ids);
    }

    public CrmAccount Account { get; }

    public string Method { get; }

    public string[] Route { get; }

    public IReadOnlyList<long> Ids { get; }

    /// <summary>See <see cref="CrmRequest.Endpoint"/>.</summary>
    public string Endpoint { get; }

    public string Address { get; }

    public IQueryCollection Query { get; }

    public string Body { get; }

    /// <summary>What the request created, changed or named.</summary>
    public List<long> Touched { get; } = [];

    public int Page => Number("page", 1, int.MaxValue, 1);

    public int Limit => Number("limit", 1, MostPerPage, UsualPerPage);

    /// <summary>The body with its letters as they are, whatever the client escaped.</summary>
    public string Words()
    {
        try
        {
            return JsonNode.Parse(Body)?.ToJsonString(CrmAnswer.Plain) ?? "";
        }
        catch (JsonException)
        {
            return Body;
        }
    }

    public bool With(string what) => Query["with"].ToString().Split(',', StringSplitOptions.TrimEntries).Contains(what);

    /// <summary>All values of a filter, given once, repeated or with indexes: filter[id]=1, filter[id][]=1, filter[id][0]=1.</summary>
    public IReadOnlyList<string> Filter(string name)
    {
        var key = $"filter[{name}]";
        bool IsOne(string given) => given == key
            || (given.StartsWith(key + "[", StringComparison.Ordinal) && !given[(key.Length + 1)..].Contains('[', StringComparison.Ordinal));
        return [.. Query.Where(pair => IsOne(pair.Key)).SelectMany(pair => (IEnumerable<string?>)pair.Value).OfType<string>()];
    }

    public JsonObject Link(string path) => new() { ["self"] = new JsonObject { ["href"] = $"{_origin}/api/v4/{path}" } };

    public JsonObject SelfLink() => new() { ["self"] = new JsonObject { ["href"] = Address } };

    /// <summary>The address of a page of this listing.</summary>
    public JsonObject PageLink(int page)
    {
        var query = QueryString.Create(Query.Where(pair => pair.Key is not ("page" or "limit"))
            .Append(KeyValuePair.Create("page", new StringValues($"{page}"))).Append(KeyValuePair.Create("limit", new StringValues($"{Limit}"))));
        return new JsonObject { ["href"] = $"{_origin}/{string.Join('/', Segments())}{query}" };
    }

    private static bool IsId(string segment) => long.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private IEnumerable<string> Segments()
    {
        using var ids = Ids.GetEnumerator();
        foreach (var segment in Route) yield return segment == "{id}" && ids.MoveNext() ? $"{ids.Current}" : segment;
    }

    private int Number(string name, int least, int most, int usual) =>
        int.TryParse(Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? Math.Clamp(value, least, most) : usual;
}
