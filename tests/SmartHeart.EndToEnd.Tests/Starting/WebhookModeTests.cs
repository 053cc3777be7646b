using System.Net;
using System.Net.Http.Json;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Testing;

namespace SmartHeart.EndToEnd.Tests.Starting;

/// <summary>Telegram posts updates to the bot's own endpoint.</summary>
public sealed class WebhookModeTests : IAsyncLifetime
{
    private const string Secret = "a-long-and-random-secret";
    private readonly Uri _endpoint = new($"http://127.0.0.1:{Ports.Free()}/telegram");
    private BotUnderTest _bot = null!;

    public async Task InitializeAsync() => _bot = await BotUnderTest.StartAsync(new BotSetup
    {
        Variables = new Dictionary<string, string> { ["HTTP_URL"] = _endpoint.GetLeftPart(UriPartial.Authority) },
        // A setting must be https, because Telegram asks for that; the emulator also posts without.
        Options = options => options with { WebhookUrl = _endpoint, WebhookSecret = Secret, GroupRate = 10_000, ChatBurst = 10_000 },
    });

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_user_is_answered_and_an_update_posted_twice_is_handled_once()
    {
        var anna = await _bot.ReaderAsync();
        anna.Says("/menu");
        var update = _bot.World.Updates.LastId;
        await anna.Sees("menu.title");
        await _bot.FinishedAsync();
        var before = anna.Chat.Delivered;
        _bot.World.Updates.Redeliver(update);
        anna.Says("/help");
        await anna.Sees("help.title");
        await _bot.FinishedAsync();
        (anna.Chat.Delivered - before).ShouldBe(1, "/help, and no second menu");
    }

    [Fact]
    public async Task Updates_posted_while_the_bot_was_down_are_answered_after()
    {
        var anna = await _bot.ReaderAsync();
        await _bot.StopAsync();
        anna.Says("/help");
        await _bot.StartAsync();
        await anna.Sees("help.title");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a-long-and-random-secrex")]
    [InlineData("wrong")]
    public async Task A_post_with_a_wrong_secret_is_refused_and_changes_nothing(string? secret)
    {
        var anna = _bot.Newcomer();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, _endpoint)
        {
            Content = JsonContent.Create(new
            {
                update_id = 5,
                message = new
                {
                    message_id = 5,
                    date = 1_700_000_000,
                    text = "/start",
                    chat = new { id = anna.Person.Id, type = "private", first_name = "Анна" },
                    from = new { id = anna.Person.Id, is_bot = false, first_name = "Анна" },
                },
            }),
        };
        if (secret is not null) request.Headers.TryAddWithoutValidation("X-Telegram-Bot-Api-Secret-Token", secret);
        (await http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        anna.Starts();
        await anna.Sees("consent.personal_data");
        await _bot.FinishedAsync();
        anna.Shown.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"update_id\":\"x\"}")]
    public async Task A_post_that_is_no_update_is_refused(string body)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, _endpoint) { Content = new StringContent(body) };
        request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", Secret);
        (await http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
