using System.Text;
using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class RequestTests
{
    [Fact]
    public async Task Text_beyond_ascii_goes_as_utf8_without_escapes()
    {
        var (server, bot) = StubServer.Start(Recorded.Json("result_message"));

        await bot.SendMessage(42, "Привет");

        Encoding.UTF8.GetString(server.Request.Body).ShouldContain("Привет");
    }

    [Fact]
    public async Task Answer_is_the_sent_message()
    {
        var (_, bot) = StubServer.Start(Recorded.Json("result_message"));

        var message = await bot.SendMessage(42, "x");

        (message.Id, message.Text, message.Chat.Id).ShouldBe((77, "sent", 42));
    }

    [Fact]
    public async Task Many_calls_at_once_do_not_mix_their_bodies()
    {
        var sent = await Task.WhenAll(Enumerable.Range(1, 200).Select(async number =>
        {
            await Task.Yield();
            var (server, bot) = StubServer.Start(Recorded.Json("result_message"));
            await bot.SendMessage(number, new string('x', number));
            return server.Request.Json;
        }));

        sent.ShouldAllBe(it => it["text"]!.GetValue<string>().Length == it["chat_id"]!.GetValue<int>());
    }
}
