using System.Net;
using Telegram.Bot.Exceptions;
using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class FailureTests
{
    [Theory]
    [InlineData("400_parse", HttpStatusCode.BadRequest, "can't parse entities")]
    [InlineData("401", HttpStatusCode.Unauthorized, "Unauthorized")]
    [InlineData("403", HttpStatusCode.Forbidden, "Forbidden: bot was blocked by the user")]
    [InlineData("409", HttpStatusCode.Conflict, "terminated by other getUpdates request")]
    public async Task Refusal_carries_code_and_words(string recorded, HttpStatusCode status, string words)
    {
        var (_, bot) = StubServer.Start(Recorded.Json($"error_{recorded}"), status);

        var refusal = await Should.ThrowAsync<ApiRequestException>(() => bot.SendMessage(1, "x"));

        refusal.ErrorCode.ShouldBe((int)status);
        refusal.Message.ShouldContain(words);
    }

    [Fact]
    public async Task Too_many_requests_tell_how_long_to_wait()
    {
        var (server, bot) = StubServer.Start(Recorded.Json("error_429"), HttpStatusCode.TooManyRequests);

        var refusal = await Should.ThrowAsync<ApiRequestException>(() => bot.SendMessage(1, "x"));

        refusal.ErrorCode.ShouldBe(429);
        refusal.Parameters.ShouldNotBeNull().RetryAfter.ShouldBe(7);
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Upgraded_group_tells_its_new_id()
    {
        var (_, bot) = StubServer.Start(Recorded.Json("error_400_migrate"), HttpStatusCode.BadRequest);

        var refusal = await Should.ThrowAsync<ApiRequestException>(() => bot.SendMessage(1, "x"));

        refusal.Parameters.ShouldNotBeNull().MigrateToChatId.ShouldBe(-1009876543210);
    }

    [Theory]
    [InlineData("<html><body><h1>502 Bad Gateway</h1></body></html>", HttpStatusCode.BadGateway)]
    [InlineData("", HttpStatusCode.ServiceUnavailable)]
    [InlineData("{\"ok\":true,\"resu", HttpStatusCode.OK)]
    [InlineData("[]", HttpStatusCode.OK)]
    [InlineData("{\"ok\":true}", HttpStatusCode.OK)]
    public async Task Answer_that_is_none_keeps_the_status(string body, HttpStatusCode status)
    {
        var (_, bot) = StubServer.Start(body, status);

        var failure = await Should.ThrowAsync<RequestException>(() => bot.SendMessage(1, "x"));

        failure.ShouldNotBeOfType<ApiRequestException>();
        failure.HttpStatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Test_of_a_refused_token_is_false()
    {
        var (_, bot) = StubServer.Start(Recorded.Json("error_401"), HttpStatusCode.Unauthorized);

        (await bot.TestApi()).ShouldBeFalse();
    }

    [Fact]
    public async Task Wish_to_wait_is_obeyed_as_often_as_allowed()
    {
        var tooMany = Recorded.Json("error_429").Replace("\"retry_after\": 7", "\"retry_after\": 0", StringComparison.Ordinal);
        var server = new StubServer().Answer(tooMany, HttpStatusCode.TooManyRequests).Answer(tooMany, HttpStatusCode.TooManyRequests)
            .Answer(Recorded.Json("result_message"));

        await Should.ThrowAsync<ApiRequestException>(() => server.Bot(retryCount: 1).SendMessage(1, "x"));
        (await server.Bot(retryCount: 1).SendMessage(1, "x")).Id.ShouldBe(77);

        server.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Wish_for_a_longer_wait_than_the_threshold_is_the_callers_matter()
    {
        var server = new StubServer().Answer(Recorded.Json("error_429"), HttpStatusCode.TooManyRequests);
        var options = new TelegramBotClientOptions(StubServer.Token) { RetryCount = 3, RetryThreshold = 6 };

        await Should.ThrowAsync<ApiRequestException>(() => new TelegramBotClient(options, new HttpClient(server)).SendMessage(1, "x"));

        server.Requests.Count.ShouldBe(1);
    }
}
