using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class OptionsTests
{
    [Fact]
    public void Telegrams_own_server_is_the_default()
    {
        var options = new TelegramBotClientOptions(StubServer.Token);

        options.BaseRequestUrl.ShouldBe("https://api.telegram.org/bot123456:SECRET-token");
        options.BaseFileUrl.ShouldBe("https://api.telegram.org/file/bot123456:SECRET-token");
        (options.BotId, options.LocalBotServer, options.RetryThreshold, options.RetryCount).ShouldBe((123456, false, 60, 3));
    }

    [Theory]
    [InlineData("http://127.0.0.1:8081")]
    [InlineData("http://127.0.0.1:8081/")]
    public void Another_server_is_asked_under_its_address(string baseUrl)
    {
        var options = new TelegramBotClientOptions(StubServer.Token, baseUrl);

        options.BaseRequestUrl.ShouldBe("http://127.0.0.1:8081/bot123456:SECRET-token");
        options.BaseFileUrl.ShouldBe("http://127.0.0.1:8081/file/bot123456:SECRET-token");
        options.LocalBotServer.ShouldBeTrue();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    public void Address_that_is_none_is_refused(string baseUrl) =>
        Should.Throw<ArgumentException>(() => new TelegramBotClientOptions(StubServer.Token, baseUrl));

    [Fact]
    public async Task Method_is_posted_under_the_token()
    {
        var (server, bot) = StubServer.Start("{\"ok\":true,\"result\":{\"id\":99,\"is_bot\":true,\"first_name\":\"Bot\"}}");

        await bot.GetMe();

        server.Request.Method.ShouldBe(HttpMethod.Post);
        server.Request.Url.AbsoluteUri.ShouldBe("https://api.telegram.org/bot123456:SECRET-token/getMe");
        bot.BotId.ShouldBe(123456);
    }
}
