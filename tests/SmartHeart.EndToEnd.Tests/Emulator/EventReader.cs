using System.Text.Json.Nodes;

namespace SmartHeart.EndToEnd.Tests.Emulator;

/// <summary>Reads the page's server-sent events.</summary>
internal sealed class EventReader(HttpResponseMessage response, StreamReader reader) : IAsyncDisposable
{
    public string LastId { get; private set; } = "";

    public static async Task<EventReader> OpenAsync(HttpClient page, string? lastId)
    {
        var path = lastId is null ? "events" : $"events?lastEventId={lastId}";
        var response = await page.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        var events = new EventReader(response, new StreamReader(await response.Content.ReadAsStreamAsync()));
        if (lastId is null) await events.UntilAsync("ready");
        return events;
    }

    public async Task<JsonNode> UntilAsync(string type)
    {
        while (true)
        {
            var line = await reader.ReadLineAsync().WaitAsync(BotSide.Patience)
                ?? throw new EndOfStreamException($"The events ended before «{type}».");
            if (line.StartsWith("id: ", StringComparison.Ordinal)) LastId = line[4..];
            if (line.StartsWith("data: ", StringComparison.Ordinal) && JsonNode.Parse(line[6..])! is var one && (string?)one["type"] == type)
            {
                return one;
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        reader.Dispose();
        response.Dispose();
        return ValueTask.CompletedTask;
    }
}
