using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Telegram.Receiving;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace SmartHeart.Bot.UnitTests.Telegram;

public sealed class ReceivingTests : IDisposable
{
    private readonly Bench _bench = new();
    private readonly FakeIntake _intake = new();
    private readonly FakeLifetime _lifetime = new();
    private readonly LineLog _log = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_batch_is_confirmed_only_when_it_is_durable()
    {
        var durable = new TaskCompletionSource();
        _intake.Durable = durable.Task;
        _bench.Telegram.Plan("getUpdates", (object)new[] { Text(10), Text(11) });
        using var receiver = Receiver();
        await receiver.StartAsync(default);
        await Until(() => _intake.Accepted.Count == 2);
        Polls().ShouldBe([0]);
        durable.SetResult();
        await Until(() => Polls().Count > 1);
        Polls()[1].ShouldBe(12);
        await receiver.StopAsync(default);
    }

    [Fact]
    public async Task What_can_not_be_stored_is_tried_again_and_not_confirmed()
    {
        _intake.Faults = 2;
        _bench.Telegram.Plan("getUpdates", (object)new[] { Text(10) });
        using var receiver = Receiver();
        await receiver.StartAsync(default);
        await Until(() => _intake.Accepted.Count == 1);
        await Until(() => Polls().Contains(11));
        _log.Lines.Count(l => l.Contains("could not be stored", StringComparison.Ordinal)).ShouldBe(1);
        await receiver.StopAsync(default);
    }

    [Fact]
    public async Task A_lost_network_makes_one_line_and_its_return_another()
    {
        var lost = new RequestException("lost", new HttpRequestException(HttpRequestError.ConnectionError));
        _bench.Telegram.Plan("getUpdates", lost, FakeTelegram.Refusal(502, "Bad Gateway"), lost, lost, new[] { Text(10) });
        using var receiver = Receiver();
        await receiver.StartAsync(default);
        await Until(() => _intake.Accepted.Count == 1);
        _log.Lines.Count(l => l.Contains("can't be reached", StringComparison.Ordinal)).ShouldBe(1);
        _log.Lines.Count(l => l.Contains("is back", StringComparison.Ordinal)).ShouldBe(1);
        await receiver.StopAsync(default);
    }

    [Theory]
    [InlineData("Conflict: terminated by other getUpdates request; make sure that only one bot instance is running", "Another process")]
    [InlineData("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first", "a webhook")]
    public async Task A_conflict_says_which(string words, string line)
    {
        _bench.Telegram.Plan("getUpdates", FakeTelegram.Refusal(409, words), new[] { Text(10) });
        using var receiver = Receiver();
        await receiver.StartAsync(default);
        await Until(() => _intake.Accepted.Count == 1);
        _log.Lines.ShouldContain(l => l.Contains(line, StringComparison.Ordinal));
        await receiver.StopAsync(default);
    }

    [Fact]
    public async Task A_refused_token_stops_the_application()
    {
        _bench.Telegram.Plan("getUpdates", FakeTelegram.Refusal(401, "Unauthorized"));
        using var receiver = Receiver();
        await receiver.StartAsync(default);
        await Until(() => _lifetime.Stopped);
        Environment.ExitCode.ShouldBe(PollingReceiver.WrongSetting);
        Environment.ExitCode = 0;
    }

    [Fact]
    public async Task A_webhook_left_from_another_mode_is_deleted_first()
    {
        _bench.Telegram.Plan("getWebhookInfo", new WebhookInfo { Url = "https://example.org/hook" });
        using var receiver = Receiver();
        await receiver.StartAsync(default);
        await Until(() => Polls().Count > 0);
        _bench.Telegram.Methods.Take(3).ShouldBe(["getWebhookInfo", "deleteWebhook", "getUpdates"]);
        await receiver.StopAsync(default);
    }

    [Fact]
    public async Task A_posted_update_needs_the_secret()
    {
        var webhook = Webhook();
        (await webhook.Take("guess", Body("{}"), default)).ShouldBe(401);
        (await webhook.Take(null, Body("{}"), default)).ShouldBe(401);
        (await webhook.Take("secret", Body("""{"update_id":3,"message":{"message_id":1,"date":1,"chat":{"id":5,"type":"private"},"text":"x"}}"""), default)).ShouldBe(200);
        _intake.Accepted.ShouldHaveSingleItem().UpdateId.ShouldBe(3);
    }

    [Fact]
    public async Task A_post_that_is_no_update_is_refused_and_one_that_is_nothing_to_us_is_fine()
    {
        (await Webhook().Take("secret", Body("not json"), default)).ShouldBe(400);
        (await Webhook().Take("secret", Body("""{"update_id":3,"poll":{}}"""), default)).ShouldBe(200);
        _intake.Accepted.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_secret_in_the_settings_nothing_is_let_in() =>
        (await new WebhookIntake(_bench.Options, Reader(), _intake, NullLogger<WebhookIntake>.Instance).Take("", Body("{}"), default)).ShouldBe(401);

    [Fact]
    public async Task In_webhook_mode_Telegram_is_told_where_to_post()
    {
        var options = _bench.Options with { WebhookUrl = new Uri("https://example.org/hook"), WebhookSecret = "secret" };
        using var registration = new WebhookRegistration(_bench.Telegram, options, _lifetime, _bench.Clock, NullLogger<WebhookRegistration>.Instance);
        await registration.StartAsync(default);
        await Until(() => _bench.Telegram.Calls.Count == 1);
        var call = _bench.Telegram.Calls[0];
        call.Method.ShouldBe("setWebhook");
        call.Arguments["secret_token"]!.GetValue<string>().ShouldBe("secret");
        call.Arguments["allowed_updates"]!.AsArray().Select(u => u!.GetValue<string>()).ShouldBe(["message", "edited_message", "callback_query", "my_chat_member", "chat_member"]);
    }

    private static Update Text(int id) => new() { Id = id, Message = new Message { Id = 1, Text = "x", Chat = new Chat { Id = 5, Type = ChatType.Private } } };

    private static MemoryStream Body(string json) => new(Encoding.UTF8.GetBytes(json));

    private IncomingReader Reader() => new(_bench.Group, new BotIdentity());

    private WebhookIntake Webhook() => new(_bench.Options with { WebhookSecret = "secret" }, Reader(), _intake, NullLogger<WebhookIntake>.Instance);

    private PollingReceiver Receiver()
    {
        // After what was planned the poll hangs, as a long poll does.
        _bench.Telegram.Hanging = "getUpdates";
        return new PollingReceiver(_bench.Telegram, Reader(), _intake, _bench.Options, _lifetime, _bench.Clock, _log);
    }

    private List<int> Polls() => [.. _bench.Telegram.CallsSoFar().Where(c => c.Method == "getUpdates").Select(c => c.Arguments["offset"]?.GetValue<int>() ?? 0)];

    private async Task Until(Func<bool> reached)
    {
        for (var i = 0; i < 5000 && !reached(); i++)
        {
            await Task.Delay(1);
            _bench.Clock.Advance(TimeSpan.FromMilliseconds(50));
        }

        reached().ShouldBeTrue();
    }

    private sealed class FakeIntake : IIntake
    {
        public List<Incoming> Accepted { get; } = [];

        public Task Durable { get; set; } = Task.CompletedTask;

        public int Faults { get; set; }

        public Task Accept(IReadOnlyList<Incoming> updates, CancellationToken cancellationToken)
        {
            if (Faults-- > 0) throw new InvalidOperationException("The disk is full.");
            Accepted.AddRange(updates);
            return Durable;
        }
    }

    private sealed class FakeLifetime : IHostApplicationLifetime
    {
        public bool Stopped { get; private set; }

        public CancellationToken ApplicationStarted => default;

        public CancellationToken ApplicationStopping => default;

        public CancellationToken ApplicationStopped => default;

        public void StopApplication() => Stopped = true;
    }

    private sealed class LineLog : ILogger<PollingReceiver>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
