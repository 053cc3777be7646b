using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;
using SmartHeart.Testing;

namespace SmartHeart.EndToEnd.Tests.Emulator;

public sealed class FaultTests : IAsyncLifetime
{
    private BotSide _bot = null!;
    private Person _person = null!;

    public async Task InitializeAsync()
    {
        _bot = await BotSide.StartAsync(new EmulatorOptions { Port = Ports.Free() });
        _person = await _bot.StartedPersonAsync();
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_counted_fault_strikes_its_method_and_chat_that_often()
    {
        var other = await _bot.StartedPersonAsync("Boris");
        var planned = _bot.Emulator.Faults.Add(Fault.TooManyRequests(7) with { Method = "sendMessage", ChatId = _person.Id, Times = 1 });
        (await SendAsync(other.Id)).MessageId.ShouldBeGreaterThan(0);
        var refused = await SendAsync(_person.Id);
        refused.ShouldBeRefused(429, "Too Many Requests: retry after 7");
        ((int)refused.Json["parameters"]!["retry_after"]!).ShouldBe(7);
        (await SendAsync(_person.Id)).MessageId.ShouldBeGreaterThan(0);
        planned.Hits.ShouldBe(1);
        _bot.Emulator.Faults.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_lost_answer_is_a_message_delivered()
    {
        _bot.Emulator.Faults.Add(Fault.LoseAnswer() with { Times = 1 });
        await Should.ThrowAsync<HttpRequestException>(() => SendAsync(_person.Id));
        _person.Chat.Delivered.ShouldBe(1);
    }

    [Fact]
    public async Task A_lost_request_delivers_nothing()
    {
        _bot.Emulator.Faults.Add(Fault.LoseRequest() with { Times = 1 });
        await Should.ThrowAsync<HttpRequestException>(() => SendAsync(_person.Id));
        _person.Chat.Delivered.ShouldBe(0);
    }

    [Fact]
    public async Task A_proxy_error_is_html()
    {
        _bot.Emulator.Faults.Add(Fault.ServerError(502) with { Times = 1 });
        var reply = await SendAsync(_person.Id);
        ((int)reply.Status).ShouldBe(502);
        reply.Body.ShouldStartWith("<html>");
    }

    [Fact]
    public async Task A_hanging_request_is_never_carried_out()
    {
        var hanging = _bot.Emulator.Faults.Add(Fault.Hang() with { Times = 1 });
        using var patience = new CancellationTokenSource();
        var call = _bot.CallAsync("sendMessage", new { chat_id = _person.Id, text = "x" }, patience.Token);
        await hanging.HitAsync();
        await patience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(call);
        _person.Chat.Delivered.ShouldBe(0);
    }

    [Fact]
    public async Task The_moved_group_names_its_new_id()
    {
        _bot.Emulator.Faults.Add(Fault.Refuse(400, "Bad Request: group chat was upgraded to a supergroup chat") with { MigrateToChatId = -100777 });
        ((long)(await SendAsync(_bot.World.Group.Id)).Json["parameters"]!["migrate_to_chat_id"]!).ShouldBe(-100777);
    }

    [Fact]
    public async Task A_server_that_went_down_comes_back_on_its_port_with_its_world()
    {
        var before = (await SendAsync(_person.Id)).MessageId;
        var address = _bot.Emulator.BaseUrl;
        await _bot.Emulator.GoDownAsync();
        await Should.ThrowAsync<HttpRequestException>(() => SendAsync(_person.Id));
        await _bot.Emulator.ComeBackAsync();
        _bot.Emulator.BaseUrl.ShouldBe(address);
        (await SendAsync(_person.Id)).MessageId.ShouldBe(before + 1);
    }

    private Task<Reply> SendAsync(long chat) => _bot.CallAsync("sendMessage", new { chat_id = chat, text = "x" });
}
