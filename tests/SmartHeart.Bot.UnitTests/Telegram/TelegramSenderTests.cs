using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Telegram.Sending;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace SmartHeart.Bot.UnitTests.Telegram;

public sealed class TelegramSenderTests : IDisposable
{
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_429_is_obeyed_to_the_second_and_the_answer_is_sent_then()
    {
        _bench.Telegram.Plan("sendMessage", FakeTelegram.Refusal(429, "Too Many Requests: retry after 3", 3));
        var reply = await _bench.Finish(Send(Lane.Interactive));
        reply.Ok.ShouldBeTrue();
        _bench.Clock.Passed.ShouldBeInRange(TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(3.9));
    }

    [Fact]
    public async Task A_mailing_is_told_of_a_429_and_the_gate_is_shut_meanwhile()
    {
        _bench.Telegram.Plan("sendMessage", FakeTelegram.Refusal(429, "Too Many Requests: retry after 3", 3));
        var delivery = (await Send(Lane.Broadcast)).Verdict.ToDelivery();
        (delivery.State, delivery.RetryAfter).ShouldBe((DeliveryState.Retry, TimeSpan.FromSeconds(3)));
        var next = Send(Lane.Interactive, chatId: 6);
        next.IsCompleted.ShouldBeFalse();
        (await _bench.Finish(next)).Ok.ShouldBeTrue();
    }

    [Fact]
    public async Task An_answer_gets_over_an_outage_of_some_seconds()
    {
        _bench.Telegram.Plan("sendMessage", [.. Enumerable.Repeat<object>(Refused(), 6), FakeTelegram.Refusal(502, "Bad Gateway")]);
        (await _bench.Finish(Send(Lane.Interactive))).Ok.ShouldBeTrue();
        _bench.Telegram.Calls.Count.ShouldBe(8);
    }

    [Fact]
    public async Task An_outage_of_minutes_ends_in_a_verdict_within_half_a_minute()
    {
        _bench.Telegram.Plan("sendMessage", [.. Enumerable.Repeat<object>(Refused(), 100)]);
        (await _bench.Finish(Send(Lane.Interactive))).Verdict.State.ShouldBe(DeliveryState.Retry);
        _bench.Clock.Passed.ShouldBeLessThan(TimeSpan.FromSeconds(31));
    }

    [Fact]
    public async Task A_send_that_may_have_arrived_is_never_repeated()
    {
        _bench.Telegram.Plan("sendMessage", new RequestException("Request timed out", new TaskCanceledException()));
        (await Send(Lane.Interactive)).Verdict.State.ShouldBe(DeliveryState.Unknown);
        _bench.Telegram.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_edit_that_may_have_arrived_is_repeated()
    {
        _bench.Telegram.Plan("editMessageText", new RequestException("Request timed out", new TaskCanceledException()));
        var verdict = await _bench.Finish(_bench.Sender.Change(
            Toll.Edit(Lane.Interactive, 5), (bot, chat, token) => bot.EditMessageText(chat, 1, "x", cancellationToken: token), default));
        verdict.Fault.ShouldBe(Fault.None);
        _bench.Telegram.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_mailing_does_not_try_again_by_itself()
    {
        _bench.Telegram.Plan("sendMessage", Refused());
        (await Send(Lane.Broadcast)).Verdict.State.ShouldBe(DeliveryState.Retry);
        _bench.Telegram.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_group_that_moved_gets_the_message_under_its_new_id()
    {
        _bench.Telegram.Plan(
            "sendMessage", new ApiRequestException("Bad Request: group chat was upgraded", 400, new ResponseParameters { MigrateToChatId = -1002 }));
        (await Send(Lane.Interactive, Bench.GroupId)).Ok.ShouldBeTrue();
        _bench.Telegram.Calls[^1].Arguments["chat_id"]!.GetValue<long>().ShouldBe(-1002);
        _bench.Group.Id.ShouldBe(-1002);
    }

    [Fact]
    public async Task A_send_that_a_stop_cut_off_may_have_arrived()
    {
        using var stop = new CancellationTokenSource();

        var reply = await _bench.Sender.Send<Message>(Toll.Send(Lane.Notice, 5), async (_, _, token) =>
        {
            await stop.CancelAsync();
            token.ThrowIfCancellationRequested();
            return new Message();
        }, stop.Token);

        reply.Verdict.State.ShouldBe(DeliveryState.Unknown);
    }

    [Fact]
    public async Task A_caller_that_gives_up_gets_its_own_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        _bench.Gate.Stop(TimeSpan.FromSeconds(5));
        var sending = _bench.Sender.Send<Message>(
            Toll.Send(Lane.Interactive, 5), (bot, chat, token) => bot.SendMessage(chat, "x", cancellationToken: token), cancellation.Token);
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(sending);
        _bench.Telegram.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("answered")]
    [InlineData("refused")]
    [InlineData("timed out")]
    [InlineData("broken")]
    [InlineData("stopped")]
    public async Task However_a_call_ends_its_place_is_free_a_second_later(string end)
    {
        _bench.Gate.SetRate(1);
        using var stop = new CancellationTokenSource();
        await _bench.Sender.Send<Message>(Toll.Send(Lane.Broadcast, 5), End, stop.Token);
        var room = _bench.Gate.BroadcastRoom(1, 1, default).AsTask();
        room.IsCompleted.ShouldBeFalse();
        _bench.Clock.Advance(TimeSpan.FromSeconds(1));
        // An end that nobody noted would hold the place for another second; waiting by this clock would never end.
        (await room.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBe(1);

        async Task<Message> End(ITelegramBotClient bot, long chatId, CancellationToken token)
        {
            if (end == "stopped") await stop.CancelAsync();
            token.ThrowIfCancellationRequested();
            return end switch
            {
                "answered" => new Message(),
                "refused" => throw FakeTelegram.Refusal(403, "Forbidden: bot was blocked by the user"),
                "timed out" => throw new RequestException("Request timed out", new TaskCanceledException()),
                _ => throw new InvalidOperationException("broken"),
            };
        }
    }

    private static RequestException Refused() => new("refused", new HttpRequestException(HttpRequestError.ConnectionError, "refused"));

    private Task<Reply<Message>> Send(Lane lane, long chatId = 5) => _bench.Sender.Send<Message>(
        Toll.Send(lane, chatId), (bot, chat, token) => bot.SendMessage(chat, "x", cancellationToken: token), default);
}
