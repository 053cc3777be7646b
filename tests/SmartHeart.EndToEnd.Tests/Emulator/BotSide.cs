using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Emulator;

/// <summary>A running emulator and the bot's end of it: raw Bot API calls over HTTP.</summary>
public sealed class BotSide : IAsyncDisposable
{
    private readonly HttpClient _http = new();

    private BotSide(BotApiEmulator emulator) => Emulator = emulator;

    public static TimeSpan Patience { get; } = Eventually.Patience;

    public BotApiEmulator Emulator { get; }

    public World World => Emulator.World;

    public static async Task<BotSide> StartAsync(EmulatorOptions? options = null) => new(await BotApiEmulator.StartAsync(options));

    /// <summary>A person who has started the bot; the update of that is already confirmed.</summary>
    public async Task<Person> StartedPersonAsync(string name = "Anna")
    {
        var person = World.AddPerson(name, phone: "79161234567");
        person.Start();
        await ConfirmAllAsync();
        return person;
    }

    public Task ConfirmAllAsync() => CallAsync("getUpdates", new { offset = World.Updates.LastId + 1 });

    public async Task<Reply> CallAsync(string method, object? parameters = null, CancellationToken cancellationToken = default)
    {
        using var content = new StringContent(parameters as string ?? JsonSerializer.Serialize(parameters ?? new { }), Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri($"{Emulator.BaseUrl}/bot{Emulator.Token}/{method}"), content, cancellationToken);
        return new Reply(response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
    }

    public async Task<Reply> UploadAsync(
        string method,
        IEnumerable<(string Name, string Value)> fields,
        IEnumerable<(string Field, string FileName, byte[] Content)> files)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields) content.Add(new StringContent(value), name);
        foreach (var (field, fileName, bytes) in files) content.Add(new ByteArrayContent(bytes), field, fileName);
        using var response = await _http.PostAsync(new Uri($"{Emulator.BaseUrl}/bot{Emulator.Token}/{method}"), content);
        return new Reply(response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async Task<Reply> GetAsync(string path)
    {
        using var response = await _http.GetAsync(new Uri(Emulator.BaseUrl + path));
        return new Reply(response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Emulator.DisposeAsync();
    }
}

/// <summary>An answer of the emulated Bot API.</summary>
public sealed record Reply(HttpStatusCode Status, string Body)
{
    public JsonNode Json => Body.StartsWith('{') ? JsonNode.Parse(Body)! : throw new InvalidOperationException($"{(int)Status}: «{Body}»");

    /// <summary>The result of a request that had to succeed.</summary>
    public JsonNode Result => (bool)Json["ok"]! ? Json["result"]! : throw new InvalidOperationException(Body);

    public string? Description => (string?)Json["description"];

    public int MessageId => (int)Result["message_id"]!;

    public void ShouldBeRefused(int code, string description)
    {
        ((bool)Json["ok"]!).ShouldBeFalse(Body);
        Description.ShouldBe(description);
        ((int)Json["error_code"]!).ShouldBe(code);
        ((int)Status).ShouldBe(code);
    }
}
