using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Emulator;

public sealed class WebhookTests : IAsyncLifetime
{
    private readonly Channel<(string? Secret, JsonNode Update)> _received = Channel.CreateUnbounded<(string?, JsonNode)>();
    private BotSide _bot = null!;
    private WebApplication _receiver = null!;
    private int _status = 200;

    public async Task InitializeAsync()
    {
        _bot = await BotSide.StartAsync(new EmulatorOptions { WebhookRetryDelay = TimeSpan.FromMilliseconds(1) });
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddLogging(logging => logging.ClearProviders());
        _receiver = builder.Build();
        _receiver.Urls.Add("http://127.0.0.1:0");
        _receiver.MapPost("/hook", async (HttpRequest request) =>
        {
            var update = (await JsonNode.ParseAsync(request.Body))!;
            await _received.Writer.WriteAsync((request.Headers["X-Telegram-Bot-Api-Secret-Token"], update));
            return Results.StatusCode(_status);
        });
        await _receiver.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task Updates_are_posted_with_the_secret_and_confirmed_by_a_2xx()
    {
        await SetAsync();
        var anna = _bot.World.AddPerson("Anna");
        anna.SendText("one");
        anna.SendText("two");
        var (secret, first) = await NextAsync();
        secret.ShouldBe("s3cret");
        ((string?)first["message"]!["text"]).ShouldBe("one");
        ((string?)(await NextAsync()).Update["message"]!["text"]).ShouldBe("two");
        (await _bot.CallAsync("getUpdates")).ShouldBeRefused(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
    }

    [Fact]
    public async Task A_failing_webhook_is_called_again_with_the_same_update()
    {
        _status = (int)HttpStatusCode.InternalServerError;
        await SetAsync();
        _bot.World.AddPerson("Anna").SendText("one");
        var first = (await NextAsync()).Update;
        var again = (await NextAsync()).Update;
        ((int)again["update_id"]!).ShouldBe((int)first["update_id"]!);
        ((string?)(await _bot.CallAsync("getWebhookInfo")).Result["last_error_message"]).ShouldBe("Wrong response from the webhook: 500 Internal Server Error");
    }

    [Fact]
    public async Task What_waited_is_delivered_when_the_webhook_is_set_and_polling_works_after_its_deletion()
    {
        var anna = _bot.World.AddPerson("Anna");
        anna.SendText("early");
        await SetAsync();
        ((string?)(await NextAsync()).Update["message"]!["text"]).ShouldBe("early");
        await _bot.CallAsync("deleteWebhook", new { drop_pending_updates = true });
        anna.SendText("late");
        ((string?)(await _bot.CallAsync("getUpdates")).Result.AsArray().Single()!["message"]!["text"]).ShouldBe("late");
    }

    private async Task SetAsync() =>
        (await _bot.CallAsync("setWebhook", new { url = _receiver.Urls.First() + "/hook", secret_token = "s3cret" })).Result.GetValue<bool>().ShouldBeTrue();

    private async Task<(string? Secret, JsonNode Update)> NextAsync() =>
        await _received.Reader.ReadAsync().AsTask().WaitAsync(BotSide.Patience);
}
