using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartHeart.Playground.Emulator;
using SmartHeart.Playground.Web;

namespace SmartHeart.EndToEnd.Tests.Emulator;

/// <summary>The page's API over HTTP.</summary>
public sealed class PlaygroundApiTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _page = new();
    private BotSide _bot = null!;
    private WebApplication _web = null!;

    public async Task InitializeAsync()
    {
        _bot = await BotSide.StartAsync(new EmulatorOptions { PublishEvents = true });
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddLogging(logging => logging.ClearProviders());
        _web = builder.Build();
        _web.Urls.Add("http://127.0.0.1:0");
        _web.MapPlaygroundApi(_bot.Emulator);
        await _web.StartAsync();
        _page.BaseAddress = new Uri(_web.Urls.First() + "/playground/api/");
    }

    public void Dispose() => _page.Dispose();

    public async Task DisposeAsync()
    {
        await _web.DisposeAsync();
        await _bot.DisposeAsync();
    }

    [Fact]
    public async Task A_reload_finds_people_chats_and_messages_again()
    {
        var person = await PostAsync("people", new { firstName = "Anna", role = "administrator" });
        var id = (long)person["id"]!;
        for (var number = 1; number <= 3; number++) await PostAsync("send", new { @as = id, chatId = id, text = $"message {number}" });
        await _bot.CallAsync("sendMessage", new { chat_id = id, text = "Phone?", reply_markup = new { keyboard = new[] { new[] { new { text = "Share", request_contact = true } } } } });
        var state = await GetAsync("state");
        ((string?)state["people"]![0]!["role"]).ShouldBe("administrator");
        var chat = state["chats"]!.AsArray().First(one => (long)one!["chatId"]! == id)!;
        ((string?)chat["lastText"]).ShouldBe("Phone?");
        ((int)chat["count"]!).ShouldBe(4);
        var newest = await GetAsync($"messages?chatId={id}&limit=2");
        ((bool)newest["hasMore"]!).ShouldBeTrue();
        ((bool)newest["messages"]![1]!["reply_markup"]!["keyboard"]![0]![0]!["request_contact"]!).ShouldBeTrue();
        var older = await GetAsync($"messages?chatId={id}&limit=50&before={newest["messages"]![0]!["message_id"]}");
        older["messages"]!.AsArray().Select(message => (string?)message!["text"]).ShouldBe(["message 1", "message 2"]);
    }

    [Fact]
    public async Task Sample_people_stay_out_of_sight_until_they_act()
    {
        var sample = _bot.World.AddPerson("Sample", started: true, sample: true);
        await _bot.CallAsync("sendMessage", new { chat_id = sample.Id, text = "mailing" });
        (await GetAsync("state"))["people"]!.AsArray().ShouldBeEmpty();
        sample.SendText("hello");
        ((bool)(await GetAsync("state"))["people"]![0]!["sample"]!).ShouldBeTrue();
    }

    [Fact]
    public async Task Several_pictures_make_an_album_whose_files_can_be_seen()
    {
        var anna = _bot.World.AddPerson("Anna");
        using var form = new MultipartFormDataContent
        {
            { new StringContent($"{anna.Id}"), "as" }, { new StringContent($"{anna.Id}"), "chatId" }, { new StringContent("two"), "text" },
            { Picture(1), "files", "1.png" }, { Picture(2), "files", "2.png" },
        };
        var messages = (await ReadAsync(await _page.PostAsync(new Uri("send", UriKind.Relative), form)))["messages"]!.AsArray();
        messages.Select(message => (string?)message!["media_group_id"]).Distinct().Single().ShouldNotBeNull();
        ((string?)messages[0]!["caption"]).ShouldBe("two");
        var fileId = (string)messages[1]!["photo"]![0]!["file_id"]!;
        using var file = await _page.GetAsync(new Uri($"files/{fileId}", UriKind.Relative));
        file.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        (await file.Content.ReadAsByteArrayAsync()).ShouldBe(Pictures.Png(60, 60, 2));
    }

    [Fact]
    public async Task A_tap_of_the_page_reaches_the_bot_and_its_answer_the_page()
    {
        var anna = await _bot.StartedPersonAsync();
        var menu = await _bot.CallAsync("sendMessage", $$$"""{"chat_id":{{{anna.Id}}},"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}}""");
        await using var events = await EventReader.OpenAsync(_page, null);
        var query = (string?)(await PostAsync("tap", new { @as = anna.Id, chatId = anna.Id, messageId = menu.MessageId, data = "b" }))["callbackQueryId"];
        await _bot.CallAsync("answerCallbackQuery", new { callback_query_id = query, text = "Done" });
        var answer = await events.UntilAsync("answer");
        ((string?)answer["callbackQueryId"]).ShouldBe(query);
        ((string?)answer["text"]).ShouldBe("Done");
    }

    [Fact]
    public async Task A_reader_that_comes_back_misses_nothing()
    {
        var anna = await _bot.StartedPersonAsync();
        string lastId;
        await using (var events = await EventReader.OpenAsync(_page, null))
        {
            anna.SendText("seen");
            await events.UntilAsync("message");
            lastId = events.LastId;
        }

        anna.SendText("missed");
        await using var again = await EventReader.OpenAsync(_page, lastId);
        ((string?)(await again.UntilAsync("message"))["message"]!["text"]).ShouldBe("missed");
        await using var stranger = await EventReader.OpenAsync(_page, "elsewhere-5");
        await stranger.UntilAsync("reload");
    }

    [Fact]
    public async Task Commands_are_those_the_person_sees_there()
    {
        var boss = _bot.World.AddPerson("Boss", role: Role.Creator);
        await _bot.CallAsync("setMyCommands", """{"commands":[{"command":"help","description":"Help"}]}""");
        await _bot.CallAsync("setMyCommands", """{"commands":[{"command":"start","description":"Начать"}],"scope":{"type":"all_private_chats"},"language_code":"ru"}""");
        await _bot.CallAsync("setMyCommands", $$$"""{"commands":[{"command":"admin","description":"Panel"}],"scope":{"type":"chat","chat_id":{{{_bot.World.Group.Id}}}}}""");
        (await CommandsAsync(boss.Id, boss.Id)).ShouldBe("start");
        (await CommandsAsync(_bot.World.Group.Id, boss.Id)).ShouldBe("admin");
        boss.Language = "en";
        (await CommandsAsync(boss.Id, boss.Id)).ShouldBe("help");
    }

    [Fact]
    public async Task Faults_and_limits_can_be_switched_from_the_page()
    {
        var anna = await _bot.StartedPersonAsync();
        await PostAsync("faults", new { kind = "refuse", method = "sendMessage", retryAfter = 3, times = 1 });
        ((string?)(await GetAsync("state"))["faults"]![0]!["kind"]).ShouldBe("refuse");
        (await _bot.CallAsync("sendMessage", new { chat_id = anna.Id, text = "x" })).ShouldBeRefused(429, "Too Many Requests: retry after 3");
        using var limits = await _page.PostAsJsonAsync("limits", new { enforced = true });
        limits.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        ((bool)(await GetAsync("state"))["limits"]!["enforced"]!).ShouldBeTrue();
    }

    [Fact]
    public async Task What_cannot_be_done_is_said()
    {
        using var nobody = await _page.PostAsJsonAsync("send", new { @as = 5, chatId = 5, text = "x" });
        nobody.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var anna = _bot.World.AddPerson("Anna");
        using var empty = await _page.PostAsJsonAsync("send", new { @as = anna.Id, chatId = anna.Id, text = " " });
        empty.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        ((string?)JsonNode.Parse(await empty.Content.ReadAsStringAsync())!["error"]).ShouldNotBeNullOrEmpty();
    }

    private static ByteArrayContent Picture(byte content) =>
        new(Pictures.Png(60, 60, content)) { Headers = { ContentType = new("image/png") } };

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue($"{(int)response.StatusCode} {body}");
        return JsonNode.Parse(body)!;
    }

    private async Task<JsonNode> GetAsync(string path) => await ReadAsync(await _page.GetAsync(new Uri(path, UriKind.Relative)));

    private async Task<JsonNode> PostAsync(string path, object body) => await ReadAsync(await _page.PostAsJsonAsync(path, body));

    private async Task<string> CommandsAsync(long chatId, long personId) =>
        string.Join(' ', (await GetAsync($"commands?chatId={chatId}&as={personId}")).AsArray().Select(command => (string?)command!["command"]));
}
