using System.Text.Json.Nodes;

namespace SmartHeart.EndToEnd.Tests.Emulator;

public sealed class UpdateTests : IAsyncLifetime
{
    private BotSide _bot = null!;

    public async Task InitializeAsync() => _bot = await BotSide.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_long_poll_answers_as_soon_as_something_comes()
    {
        var poll = _bot.CallAsync("getUpdates", new { timeout = 50 });
        _bot.World.AddPerson("Anna").Start();
        ((string?)(await poll.WaitAsync(BotSide.Patience)).Result[0]!["message"]!["text"]).ShouldBe("/start");
    }

    [Fact]
    public async Task What_the_offset_passes_is_confirmed_and_the_rest_comes_again()
    {
        var anna = _bot.World.AddPerson("Anna");
        anna.SendText("one");
        anna.SendText("two");
        var both = (await UpdatesAsync(0)).Select(update => (int)update!["update_id"]!).ToList();
        (await UpdatesAsync(0)).Count.ShouldBe(2);
        ((string?)(await UpdatesAsync(both[1])).Single()!["message"]!["text"]).ShouldBe("two");
        (await UpdatesAsync(both[1] + 1)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_poll_ends_the_first_with_a_conflict()
    {
        var first = _bot.CallAsync("getUpdates", new { timeout = 50 });
        await WaitForPollAsync();
        var second = _bot.CallAsync("getUpdates", new { timeout = 50 });
        (await first.WaitAsync(BotSide.Patience)).ShouldBeRefused(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
        _bot.World.AddPerson("Anna").Start();
        (await second.WaitAsync(BotSide.Patience)).Result.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Changes_of_members_come_only_when_asked_for()
    {
        var anna = _bot.World.AddPerson("Anna");
        anna.Join();
        (await UpdatesAsync(0)).ShouldAllBe(update => update!["chat_member"] == null);
        await _bot.ConfirmAllAsync();
        await _bot.CallAsync("getUpdates", """{"allowed_updates":["message","chat_member"]}""");
        anna.Promote();
        var change = (await UpdatesAsync(0)).Single()!["chat_member"]!;
        ((string?)change["old_chat_member"]!["status"]).ShouldBe("member");
        ((string?)change["new_chat_member"]!["status"]).ShouldBe("administrator");
    }

    [Fact]
    public async Task A_repeated_update_comes_once_more_under_its_id()
    {
        await _bot.StartedPersonAsync();
        var id = _bot.World.Updates.LastId;
        _bot.World.Updates.Redeliver(id);
        ((int)(await UpdatesAsync(id + 1)).Single()!["update_id"]!).ShouldBe(id);
        (await UpdatesAsync(id + 1)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Any_update_can_be_injected()
    {
        _bot.World.Updates.Inject("message", """{"message_id":1,"date":0,"chat":{"id":5,"type":"private","first_name":"?"},"story":{}}""");
        (await UpdatesAsync(0)).Single()!["message"]!["story"].ShouldNotBeNull();
    }

    private async Task<JsonArray> UpdatesAsync(int offset) => (await _bot.CallAsync("getUpdates", new { offset })).Result.AsArray();

    private async Task WaitForPollAsync()
    {
        using var patience = new CancellationTokenSource(BotSide.Patience);
        while (!_bot.World.Updates.IsPolled) await Task.Delay(1, patience.Token);
    }
}
