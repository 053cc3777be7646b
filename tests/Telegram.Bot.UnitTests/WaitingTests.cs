using Telegram.Bot.Exceptions;
using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class WaitingTests
{
    [Fact]
    public async Task Server_that_stays_silent_is_a_timeout_and_no_cancellation()
    {
        var bot = Silent().Bot();
        bot.Timeout = TimeSpan.FromMilliseconds(100);

        var failure = await Should.ThrowAsync<RequestException>(() => bot.SendMessage(1, "x"));

        failure.Message.ShouldContain("timed out");
        failure.InnerException.ShouldBeAssignableTo<OperationCanceledException>();
    }

    [Fact]
    public async Task Caller_who_cancels_gets_a_cancellation()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Should.ThrowAsync<OperationCanceledException>(() => Silent().Bot().SendMessage(1, "x", cancellationToken: cancel.Token));
    }

    [Fact]
    public async Task Cancelled_before_the_start_sends_nothing()
    {
        var server = Silent();
        var cancelled = new CancellationToken(canceled: true);

        await Should.ThrowAsync<OperationCanceledException>(() => server.Bot().SendMessage(1, "x", cancellationToken: cancelled));

        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Token_of_the_client_ends_all_its_requests()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        using var http = new HttpClient(Silent());
        var bot = new TelegramBotClient(StubServer.Token, http, cancel.Token);

        await Should.ThrowAsync<OperationCanceledException>(() => bot.GetMe());
    }

    [Fact]
    public async Task Long_poll_may_last_its_own_wait_on_top_of_the_limit()
    {
        var server = new StubServer().Answer(async cancellationToken =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(600), cancellationToken);
            return new HttpResponseMessage { Content = new StringContent("{\"ok\":true,\"result\":[]}") };
        });
        var bot = server.Bot();
        bot.Timeout = TimeSpan.FromMilliseconds(200);

        (await bot.GetUpdates(timeout: 5)).ShouldBeEmpty();
        await Should.ThrowAsync<RequestException>(() => bot.GetUpdates(timeout: 0));
    }

    private static StubServer Silent() => new StubServer().Answer(async cancellationToken =>
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return new HttpResponseMessage();
    });
}
