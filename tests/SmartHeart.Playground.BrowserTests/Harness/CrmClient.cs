using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.Playground.BrowserTests.Harness;

/// <summary>Fills the emulated AmoCRM over its API, as any integration would.</summary>
internal sealed class CrmClient : IDisposable
{
    private readonly HttpClient _http;

    public CrmClient(AmoCrmEmulator crm)
    {
        _http = new HttpClient { BaseAddress = crm.BaseAddress };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", crm.Token);
    }

    /// <summary>A lead with a contact, a company, a tag and a note; its id.</summary>
    public async Task<long> LeadAsync(string name, string person, string company, string note)
    {
        var phone = new { field_code = "PHONE", values = new[] { new { value = "+79161234567", enum_code = "MOB" } } };
        var made = await PostAsync("api/v4/leads/complex", new
        {
            name,
            _embedded = new
            {
                tags = new[] { new { name = "Telegram" } },
                contacts = new[] { new { first_name = person, custom_fields_values = new[] { phone } } },
                companies = new[] { new { name = company } },
            },
        });
        var id = (long)made[0]!["id"]!;
        await PostAsync("api/v4/leads/notes", new { entity_id = id, note_type = "common", @params = new { text = note } });
        return id;
    }

    public void Dispose() => _http.Dispose();

    private async Task<JsonNode> PostAsync(string path, object item)
    {
        using var response = await _http.PostAsJsonAsync(path, new[] { item });
        return JsonNode.Parse(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!;
    }
}
