using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.Playground.Web;

/// <summary>The pane of the emulated AmoCRM: what it knows, moving a lead, making it fail.</summary>
internal static class CrmRoutes
{
    private const int ShownRequests = 200;
    private static readonly TimeSpan UsualDown = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestDown = TimeSpan.FromMinutes(5);

    public static void Map(RouteGroupBuilder api, AmoCrmEmulator crm)
    {
        api.MapGet("/crm", () => PlaygroundApi.Json(writer => CrmJson.Write(writer, crm)));
        api.MapGet("/crm/leads/{id:long}", (long id) => PlaygroundApi.Json(writer => CrmJson.WriteDetail(writer, crm.Account, Lead(crm, id))));
        api.MapPost("/crm/leads/{id:long}/status", (long id, StatusBody body) =>
        {
            crm.SetStatus(id, body.StatusId);
            return TypedResults.NoContent();
        });
        api.MapGet("/crm/requests", () => Requests(crm));
        api.MapPost("/crm/faults", (CrmFaultBody body) => Add(crm, body));
        api.MapDelete("/crm/faults", () =>
        {
            crm.Faults.Clear();
            return TypedResults.NoContent();
        });
        api.MapPost("/crm/rate", (RateBody body) =>
        {
            crm.Rates.Enforced = body.Enforced;
            return TypedResults.NoContent();
        });
    }

    public static void WriteFaults(Utf8JsonWriter writer, IReadOnlyList<PlannedCrmFault> faults)
    {
        writer.WriteStartArray();
        foreach (var planned in faults)
        {
            var fault = planned.Fault;
            writer.WriteStartObject();
            writer.WriteNumber("id"u8, planned.Id);
            writer.WriteString("kind"u8, JsonNamingPolicy.CamelCase.ConvertName(fault.Kind.ToString()));
            writer.WriteString("endpoint"u8, fault.Endpoint);
            if (fault.Times is { } times) writer.WriteNumber("times"u8, times);
            writer.WriteNumber("hits"u8, planned.Hits);
            writer.WriteNumber("code"u8, fault.Code);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static CrmLead Lead(AmoCrmEmulator crm, long id) => crm.Account.FindLead(id) ?? throw new KeyNotFoundException($"There is no lead {id}.");

    private static FileContentHttpResult Requests(AmoCrmEmulator crm) => PlaygroundApi.Json(writer =>
    {
        writer.WriteStartArray();
        foreach (var request in crm.Record.Requests.TakeLast(ShownRequests)) CrmJson.Write(writer, request);
        writer.WriteEndArray();
    });

    private static NoContent Add(AmoCrmEmulator crm, CrmFaultBody body)
    {
        TimeSpan? delay = body.DelayMs is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds) : null;
        if (body.Kind == "down")
        {
            _ = BeDownAsync(crm, delay ?? UsualDown);
            return TypedResults.NoContent();
        }

        if (!Enum.TryParse<CrmFaultKind>(body.Kind, ignoreCase: true, out var kind)) throw new ArgumentException($"«{body.Kind}» is no kind of fault.", nameof(body));
        crm.Faults.Add(new CrmFault(kind)
        {
            Endpoint = string.IsNullOrEmpty(body.Endpoint) ? null : body.Endpoint,
            Words = string.IsNullOrEmpty(body.Words) ? null : body.Words,
            Times = body.Times,
            Probability = body.Probability ?? 1,
            Code = body.Code ?? 500,
            RetryAfter = body.RetryAfter,
            Delay = delay,
            Applied = body.Applied,
        });
        return TypedResults.NoContent();
    }

    private static async Task BeDownAsync(AmoCrmEmulator crm, TimeSpan time)
    {
        await crm.GoDownAsync();
        await Task.Delay(time < LongestDown ? time : LongestDown);
        await crm.ComeBackAsync();
    }

    internal sealed record StatusBody(long StatusId);

    internal sealed record RateBody(bool Enforced);

    /// <summary>kind: problem, html, hang, loseRequest, loseAnswer, slow, or down (nobody listens for delayMs).</summary>
    internal sealed record CrmFaultBody(
        string Kind,
        string? Endpoint,
        string? Words,
        int? Times,
        double? Probability,
        int? Code,
        int? RetryAfter,
        int? DelayMs,
        bool Applied = false);
}
