using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>What an installation of the bot has beside its code: Telegram, a folder for its data and its settings.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private readonly IReadOnlyDictionary<string, string> _own;

    private Installation(BotApiEmulator telegram, IReadOnlyDictionary<string, string> own) => (Telegram, _own) = (telegram, own);

    public BotApiEmulator Telegram { get; }

    /// <summary>An empty folder of its own: working directory and place of the database.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("smartheart-e2e-").FullName;

    /// <summary>Settings by name, as the environment has them.</summary>
    public Dictionary<string, string> Variables => new Dictionary<string, string>
    {
        ["BOT_TOKEN"] = Telegram.Token,
        ["BOT_API_URL"] = Telegram.BaseUrl,
        ["ADMIN_GROUP_ID"] = $"{Telegram.World.Group.Id}",
        ["MAIN_TOPIC_ID"] = Topic("main"),
        ["MAILING_TOPIC_ID"] = Topic("mailings"),
        ["EVENTS_TOPIC_ID"] = Topic("events"),
        ["HTTP_URL"] = "http://127.0.0.1:0",
        ["DB_CONNECTION"] = Path.Combine(Folder, "smartheart.db"),
        ["POLICY_URL"] = "https://example.org/privacy",
    }.Concat(_own).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Last().Value);

    public static async Task<Installation> PrepareAsync(BotSetup? setup = null)
    {
        var telegram = await BotApiEmulator.StartAsync(setup?.Telegram);
        if (setup?.Before is { } before) await before(telegram);
        return new Installation(telegram, setup?.Variables ?? new Dictionary<string, string>());
    }

    public async ValueTask DisposeAsync()
    {
        await Telegram.DisposeAsync();
        // Only for this file: other tests run at the same time.
        using (var database = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Variables["DB_CONNECTION"]}"))
            Microsoft.Data.Sqlite.SqliteConnection.ClearPool(database);
        Directory.Delete(Folder, recursive: true);
    }

    private string Topic(string name) => $"{Telegram.World.Group.Topics.FirstOrDefault(topic => topic.Name == name)?.Id ?? 999}";
}
