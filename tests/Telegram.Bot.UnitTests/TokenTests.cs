using System.Net;
using Telegram.Bot.Exceptions;
using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class TokenTests
{
    [Fact]
    public async Task Token_is_in_no_exception_even_when_the_network_layer_tells_the_address()
    {
        var server = new StubServer().Answer(_ => throw new HttpRequestException(
            HttpRequestError.ConnectionError, $"could not reach https://api.telegram.org/bot{StubServer.Token}/sendMessage"));

        var failure = await Should.ThrowAsync<RequestException>(() => server.Bot().SendMessage(1, "x"));

        failure.ToString().ShouldNotContain("SECRET");
        failure.InnerException.ShouldBeOfType<HttpRequestException>().HttpRequestError.ShouldBe(HttpRequestError.ConnectionError);
    }

    [Theory]
    [InlineData("<html>{0}</html>", HttpStatusCode.BadGateway)]
    [InlineData("{{\"ok\":false,\"error_code\":404,\"description\":\"no /bot{0}/sendMessage here\"}}", HttpStatusCode.NotFound)]
    public async Task Token_that_an_answer_echoes_is_in_no_exception(string answer, HttpStatusCode status)
    {
        var (_, bot) = StubServer.Start(string.Format(null, answer, StubServer.Token), status);

        var failure = await Should.ThrowAsync<RequestException>(() => bot.SendMessage(1, "x"));

        failure.ToString().ShouldNotContain("SECRET");
    }

    [Fact]
    public void Client_and_options_do_not_print_the_token()
    {
        var options = new TelegramBotClientOptions(StubServer.Token);

        $"{options} {new TelegramBotClient(options)}".ShouldNotContain("SECRET");
    }

    [Theory]
    [InlineData("")]
    [InlineData("SECRET")]
    [InlineData("x1:SECRET")]
    public void Token_that_is_none_is_refused_without_showing_it(string token) =>
        Should.Throw<ArgumentException>(() => new TelegramBotClientOptions(token)).ToString().ShouldNotContain("SECRET");
}
