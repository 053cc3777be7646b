using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Emulator;

/// <summary>The rates on a clock that only the test moves.</summary>
public sealed class RateTests : IAsyncLifetime
{
    private readonly ManualClock _clock = new();
    private BotSide _bot = null!;

    public async Task InitializeAsync()
    {
        _bot = await BotSide.StartAsync(new EmulatorOptions { Clock = _clock });
        _bot.Emulator.Limits.Enforced = true;
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task Thirty_a_second_over_all_chats_then_429_until_the_second_is_over()
    {
        var people = await PeopleAsync(31);
        foreach (var person in people.Take(30)) (await SendAsync(person.Id)).MessageId.ShouldBeGreaterThan(0);
        (await SendAsync(people[30].Id)).ShouldBeRefused(429, "Too Many Requests: retry after 1");
        _clock.Advance(TimeSpan.FromSeconds(1));
        (await SendAsync(people[30].Id)).MessageId.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Paid_broadcasts_have_their_own_thousand()
    {
        var people = await PeopleAsync(31);
        foreach (var person in people) (await _bot.CallAsync("sendMessage", new { chat_id = person.Id, text = "x", allow_paid_broadcast = true })).MessageId.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task One_chat_takes_a_burst_and_then_one_a_second_on_average()
    {
        var person = (await PeopleAsync(1))[0];
        for (var sent = 0; sent < 5; sent++) (await SendAsync(person.Id)).MessageId.ShouldBeGreaterThan(0);
        (await SendAsync(person.Id)).ShouldBeRefused(429, "Too Many Requests: retry after 5");
    }

    [Fact]
    public async Task The_group_takes_twenty_sends_and_edits_a_minute_over_all_its_topics()
    {
        var group = _bot.World.Group.Id;
        var first = (await _bot.CallAsync("sendMessage", new { chat_id = group, text = "0", message_thread_id = 2 })).MessageId;
        for (var edit = 1; edit < 10; edit++) (await _bot.CallAsync("editMessageText", new { chat_id = group, message_id = first, text = $"{edit}" })).MessageId.ShouldBe(first);
        _clock.Advance(TimeSpan.FromSeconds(20));
        for (var sent = 0; sent < 10; sent++) (await _bot.CallAsync("sendMessage", new { chat_id = group, text = "x", message_thread_id = 3 })).MessageId.ShouldBeGreaterThan(first);
        (await _bot.CallAsync("sendMessage", new { chat_id = group, text = "x", message_thread_id = 4 })).ShouldBeRefused(429, "Too Many Requests: retry after 40");
        _clock.Advance(TimeSpan.FromSeconds(40));
        (await _bot.CallAsync("sendMessage", new { chat_id = group, text = "x", message_thread_id = 4 })).MessageId.ShouldBeGreaterThan(first);
    }

    [Fact]
    public async Task Answers_to_taps_are_not_limited()
    {
        var person = (await PeopleAsync(1))[0];
        for (var number = 0; number < 40; number++)
        {
            var tap = person.TapRaw(1, $"{number}");
            ((bool)(await _bot.CallAsync("answerCallbackQuery", new { callback_query_id = tap.Id })).Json["ok"]!).ShouldBeTrue();
        }
    }

    private async Task<List<Person>> PeopleAsync(int count)
    {
        var people = new List<Person>();
        for (var number = 0; number < count; number++) people.Add(await _bot.StartedPersonAsync($"P{number}"));
        return people;
    }

    private Task<Reply> SendAsync(long chat) => _bot.CallAsync("sendMessage", new { chat_id = chat, text = "x" });
}
