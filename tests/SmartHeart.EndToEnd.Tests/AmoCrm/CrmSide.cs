using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.EndToEnd.Tests.AmoCrm;

/// <summary>A running AmoCRM emulator and an integration's end of it: raw API v4 requests.</summary>
public sealed class CrmSide : IAsyncDisposable
{
    private readonly HttpClient _http;

    private CrmSide(AmoCrmEmulator emulator)
    {
        Emulator = emulator;
        _http = new HttpClient { BaseAddress = emulator.BaseAddress };
        Use(emulator.Token);
    }

    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);

    public AmoCrmEmulator Emulator { get; }

    public CrmAccount Account => Emulator.Account;

    /// <summary>By default without the rate, which has tests of its own.</summary>
    public static async Task<CrmSide> StartAsync(AmoCrmOptions? options = null, bool rate = false)
    {
        var emulator = await AmoCrmEmulator.StartAsync(options);
        emulator.Rates.Enforced = rate;
        return new CrmSide(emulator);
    }

    /// <summary>The token of all further requests.</summary>
    public void Use(string token) => _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

    public Task<CrmReply> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<CrmReply> PostAsync(string path, object body) => SendAsync(HttpMethod.Post, path, body);

    public Task<CrmReply> PatchAsync(string path, object body) => SendAsync(HttpMethod.Patch, path, body);

    public Task<CrmReply> DeleteAsync(string path, object body) => SendAsync(HttpMethod.Delete, path, body);

    /// <summary>A lead with a new contact; its id and the contact's.</summary>
    public async Task<(long Lead, long Contact)> LeadAsync(string name = "Заявка", string phone = "+79161234567")
    {
        var made = (await PostAsync("api/v4/leads/complex", new[] { new { name, _embedded = new { contacts = new[] { Person("Анна", phone) } } } })).Ok[0]!;
        return ((long)made["id"]!, (long)made["contact_id"]!);
    }

    public static object Person(string name, string phone) => new
    {
        first_name = name,
        custom_fields_values = new[] { new { field_code = "PHONE", values = new[] { new { value = phone, enum_code = "MOB" } } } },
    };

    /// <summary>Waits for what happens after an answer.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!condition()) await Task.Delay(10, patience.Token);
    }

    public async Task<CrmReply> SendAsync(HttpMethod method, string path, object? body, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new StringContent(body as string ?? JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        using var response = await _http.SendAsync(request, cancellationToken);
        return new CrmReply(response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken),
            response.Content.Headers.ContentType?.MediaType, response.Headers.RetryAfter?.Delta);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Emulator.DisposeAsync();
    }
}

/// <summary>An answer of the emulated AmoCRM.</summary>
public sealed record CrmReply(HttpStatusCode Status, string Body, string? ContentType, TimeSpan? RetryAfter)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    /// <summary>The body of a request that had to succeed.</summary>
    public JsonNode Ok => Status == HttpStatusCode.OK ? Json : throw new InvalidOperationException($"{(int)Status}: «{Body}»");

    /// <summary>The elements under _embedded.</summary>
    public JsonArray Embedded(string name) => Ok["_embedded"]![name]!.AsArray();

    /// <summary>Checks that nothing but these were refused, as «request_id path code».</summary>
    public void ShouldBeInvalid(params string[] errors)
    {
        ((int)Status).ShouldBe(400, Body);
        ContentType.ShouldBe("application/problem+json");
        ((string?)Json["title"]).ShouldBe("Bad Request");
        Json["validation-errors"]!.AsArray()
            .SelectMany(item => item!["errors"]!.AsArray().Select(error => $"{item["request_id"]} {error!["path"]} {error["code"]}"))
            .ShouldBe(errors);
    }

    public void ShouldBeNothing()
    {
        Status.ShouldBe(HttpStatusCode.NoContent);
        Body.ShouldBeEmpty();
    }
}
