using Telegram.Bot.Exceptions;
using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

/// <summary>What a caller must be able to tell: was the request surely never sent, or may it have been delivered?</summary>
public sealed class ConnectionTests
{
    [Fact]
    public async Task Refused_connection_shows_that_nothing_was_sent()
    {
        var failure = await Should.ThrowAsync<RequestException>(() => Bot(RawServer.UrlOfNobody()).SendMessage(1, "x"));

        failure.InnerException.ShouldBeOfType<HttpRequestException>().HttpRequestError.ShouldBe(HttpRequestError.ConnectionError);
        failure.HttpStatusCode.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"ok\":true,")]
    [InlineData("SSH-2.0-OpenSSH_9.6\r\n")]
    public async Task Answer_that_breaks_off_is_no_refused_connection_and_is_not_repeated(string answer)
    {
        await using var server = new RawServer(answer);

        var failure = await Should.ThrowAsync<RequestException>(() => Bot(server.Url).SendMessage(1, "x"));

        (failure.InnerException as HttpRequestException)?.HttpRequestError.ShouldNotBe(HttpRequestError.ConnectionError);
        failure.ToString().ShouldNotContain(StubServer.Token);
        server.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task Real_answer_over_a_real_connection_is_read()
    {
        const string answer = "{\"ok\":true,\"result\":{\"id\":99,\"is_bot\":true,\"first_name\":\"Bot\",\"username\":\"the_bot\"}}";
        await using var server = new RawServer($"HTTP/1.1 200 OK\r\nContent-Length: {answer.Length}\r\nConnection: close\r\n\r\n{answer}");

        (await Bot(server.Url).GetMe()).Username.ShouldBe("the_bot");
    }

    private static TelegramBotClient Bot(string url) => new(new TelegramBotClientOptions(StubServer.Token, url) { RetryCount = 0 });
}
