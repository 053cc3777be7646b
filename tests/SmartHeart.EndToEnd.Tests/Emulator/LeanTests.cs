using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Emulator;

/// <summary>Load runs keep counters only, and learn of each call as it happens.</summary>
public sealed class LeanTests
{
    [Fact]
    public async Task Nothing_is_kept_but_deliveries_are_counted_and_calls_told()
    {
        var calls = new List<BotCall>();
        await using var bot = await BotSide.StartAsync(EmulatorOptions.Lean with { OnCall = calls.Add });
        var person = bot.World.AddPerson("Anna", started: true);
        var sent = await bot.CallAsync("sendMessage", new { chat_id = person.Id, text = "one" });
        await bot.CallAsync("editMessageText", new { chat_id = person.Id, message_id = sent.MessageId, text = "two" });
        var tap = person.TapRaw(sent.MessageId, "data");
        await bot.CallAsync("answerCallbackQuery", new { callback_query_id = tap.Id });
        (await tap.Answer).Text.ShouldBeNull();
        person.Chat.Messages().ShouldBeEmpty();
        person.Chat.Delivered.ShouldBe(1);
        bot.Emulator.Journal.Entries.ShouldBeEmpty();
        bot.Emulator.Journal.Calls("sendMessage").ShouldBe(1);
        calls.Select(call => (call.Method, call.ChatId, call.MessageId, call.Code)).ShouldBe(
            [("sendMessage", person.Id, sent.MessageId, 200), ("editMessageText", person.Id, sent.MessageId, 200), ("answerCallbackQuery", person.Id, 0, 200)]);
    }

    [Fact]
    public async Task History_is_bounded_in_each_chat()
    {
        await using var bot = await BotSide.StartAsync(new EmulatorOptions { HistoryPerChat = 8 });
        var person = await bot.StartedPersonAsync();
        for (var number = 1; number <= 30; number++) await bot.CallAsync("sendMessage", new { chat_id = person.Id, text = $"{number}" });
        var kept = person.Chat.Messages();
        kept.Count.ShouldBeInRange(8, 10);
        kept[^1].Text.ShouldBe("30");
        bot.World.Deliveries.ShouldBe(new Dictionary<long, int> { [person.Id] = 30 });
    }
}
