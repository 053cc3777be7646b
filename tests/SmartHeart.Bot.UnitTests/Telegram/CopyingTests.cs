using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Telegram.Sending;
using Telegram.Bot.Types;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Telegram;

public sealed class CopyingTests : IDisposable
{
    private readonly Bench _bench = new();
    private readonly FakeTelegram _uploads = new();

    [Fact]
    public async Task One_message_is_copied_from_the_group_as_it_is()
    {
        (await Sender.CopyToUser(42, [7], default)).State.ShouldBe(DeliveryState.Sent);

        var (method, arguments) = _bench.Telegram.Calls.ShouldHaveSingleItem();
        (method, (long)arguments["chat_id"]!, (long)arguments["from_chat_id"]!, (int)arguments["message_id"]!).ShouldBe(("copyMessage", 42L, Bench.GroupId, 7));
    }

    [Fact]
    public async Task An_album_is_copied_as_one_and_what_did_not_arrive_is_told()
    {
        _bench.Telegram.Plan("copyMessages", (object)new[] { new MessageId { Id = 100 }, new MessageId { Id = 101 } }, (object)Array.Empty<MessageId>());

        (await Sender.CopyToUser(42, [7, 8, 9], default)).ShouldBe(new Delivery(DeliveryState.Sent, 100, "2/3"));
        (await Sender.CopyToUser(42, [7, 8, 9], default)).State.ShouldBe(DeliveryState.ContentFault);
        (await Sender.CopyToUser(42, [7, 8, 9], default)).ShouldBe(new Delivery(DeliveryState.Sent, 100));
        _bench.Telegram.Calls[0].Arguments["message_ids"]!.AsArray().Select(id => (int)id!).ShouldBe([7, 8, 9]);
    }

    [Theory]
    [InlineData(403, "Forbidden: bot was blocked by the user", DeliveryState.Blocked)]
    [InlineData(400, "Bad Request: message to copy not found", DeliveryState.ContentFault)]
    public async Task A_refusal_keeps_telegrams_words(int code, string words, DeliveryState state)
    {
        _bench.Telegram.Plan("copyMessage", FakeTelegram.Refusal(code, words));

        (await Sender.CopyToUser(42, [7], default)).ShouldBe(new Delivery(state, Words: words));
    }

    [Fact]
    public async Task What_may_have_arrived_is_not_sent_again()
    {
        _bench.Telegram.Plan("copyMessage", new HttpRequestException(HttpRequestError.ResponseEnded, "broken", null, (HttpStatusCode?)null));

        (await Sender.CopyToUser(42, [7], default)).State.ShouldBe(DeliveryState.Unknown);
        _bench.Telegram.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_goes_to_its_topic_by_the_client_that_waits_longer()
    {
        var path = Path.GetTempFileName();
        (await Sender.DocumentToTopic(AdminTopic.Main, path, "Список.xlsx", "📊", default)).State.ShouldBe(DeliveryState.Sent);
        File.Delete(path);

        _uploads.Methods.ShouldBe(["sendDocument"]);
        _bench.Telegram.Calls.ShouldBeEmpty();
    }

    public void Dispose() => _bench.Dispose();

    private MessageSender Sender => new(_bench.Sender, _uploads, _bench.Group, _bench.Options, Speech(), _bench.Clock, NullLogger<MessageSender>.Instance);
}
