using Microsoft.Extensions.Logging.Abstractions;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Telegram.Sending;
using SmartHeart.Bot.Kit.Telegram.Starting;
using SmartHeart.Bot.Kit.Wording;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace SmartHeart.Bot.UnitTests.Telegram;

public sealed class StartingTests : IDisposable
{
    private static readonly Texts AllTexts = Texts.Load();
    private readonly Bench _bench = new();
    private readonly BotIdentity _identity = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_bot_that_is_set_up_well_starts_and_knows_itself()
    {
        AllIsWell();
        (await Check()).ShouldBeEmpty();
        (_identity.Id, _identity.Username).ShouldBe((1, "SmartBot"));
        _bench.Telegram.Methods.Count(m => m == "sendMessage").ShouldBe(3);
        _bench.Telegram.Methods.Count(m => m == "deleteMessage").ShouldBe(3);
        _bench.Telegram.Methods.ShouldContain("setMyCommands");
    }

    [Fact]
    public async Task A_wrong_token_is_named()
    {
        _bench.Telegram.Plan("getMe", FakeTelegram.Refusal(401, "Unauthorized"));
        (await Check()).ShouldHaveSingleItem().ShouldStartWith("BOT_TOKEN");
    }

    [Fact]
    public async Task A_group_that_the_bot_does_not_see_is_named()
    {
        _bench.Telegram.Plan("getMe", new User { Id = 1, Username = "SmartBot" });
        _bench.Telegram.Plan("getChat", FakeTelegram.Refusal(400, "Bad Request: chat not found"));
        var line = (await Check()).ShouldHaveSingleItem();
        line.ShouldStartWith("ADMIN_GROUP_ID");
        line.ShouldContain("-1001");
    }

    [Fact]
    public async Task A_group_without_topics_is_named()
    {
        _bench.Telegram.Plan("getMe", new User { Id = 1, Username = "SmartBot" });
        _bench.Telegram.Plan("getChat", new ChatFullInfo { Id = Bench.GroupId, Type = ChatType.Supergroup });
        (await Check()).ShouldHaveSingleItem().ShouldContain("тем");
    }

    [Fact]
    public async Task A_bot_without_rights_is_named()
    {
        _bench.Telegram.Plan("getMe", new User { Id = 1, Username = "SmartBot" });
        _bench.Telegram.Plan("getChat", new ChatFullInfo { Id = Bench.GroupId, Type = ChatType.Supergroup, IsForum = true });
        _bench.Telegram.Plan("getChatMember", new ChatMemberMember());
        (await Check()).ShouldHaveSingleItem().ShouldContain("не администратор");
    }

    [Fact]
    public async Task Every_missing_topic_is_named_with_its_setting()
    {
        AllIsWell();
        _bench.Telegram.Plan("sendMessage", FakeTelegram.Refusal(400, "Bad Request: message thread not found"), new Message { Id = 1 }, FakeTelegram.Refusal(400, "Bad Request: TOPIC_CLOSED"));
        var lines = await Check();
        lines.Count.ShouldBe(2);
        lines[0].ShouldStartWith("MAIN_TOPIC_ID");
        lines[1].ShouldStartWith("EVENTS_TOPIC_ID");
        _bench.Telegram.Methods.ShouldNotContain("setMyCommands");
    }

    [Fact]
    public async Task While_Telegram_is_away_the_start_waits()
    {
        _bench.Telegram.Plan("getMe", [.. Enumerable.Repeat<object>(new RequestException("away", new HttpRequestException(HttpRequestError.ConnectionError)), 5)]);
        AllIsWell();
        (await _bench.Finish(Check())).ShouldBeEmpty();
    }

    [Fact]
    public async Task Notices_of_a_topic_that_is_gone_go_to_General_and_name_the_setting_once()
    {
        var notices = new MessageSender(_bench.Sender, _bench.Telegram, _bench.Group, _bench.Options, Speech(), _bench.Clock, NullLogger<MessageSender>.Instance);
        _bench.Clock.Advance(TimeSpan.FromSeconds(1));
        var gone = FakeTelegram.Refusal(400, "Bad Request: message thread not found");
        _bench.Telegram.Plan("sendMessage", gone, new Message { Id = 1 }, new Message { Id = 2 }, gone);

        (await notices.ToTopic(AdminTopic.Events, "<b>New user</b>", default)).ShouldBe(new Delivery(DeliveryState.Sent, 2));
        (await notices.ToTopic(AdminTopic.Events, "Another", default)).State.ShouldBe(DeliveryState.Sent);

        var texts = _bench.Telegram.Calls.Select(c => (Topic: c.Arguments["message_thread_id"]?.GetValue<int>(), Text: c.Arguments["text"]!.GetValue<string>())).ToList();
        texts.Select(t => t.Topic).ShouldBe([4, null, null, 4, null]);
        texts[1].Text.ShouldContain("EVENTS_TOPIC_ID");
        texts[2].Text.ShouldBe("<b>New user</b>");
        texts[4].Text.ShouldBe("Another");
    }

    [Fact]
    public async Task A_notice_to_a_person_says_what_became_of_it()
    {
        var notices = new MessageSender(_bench.Sender, _bench.Telegram, _bench.Group, _bench.Options, Speech(), _bench.Clock, NullLogger<MessageSender>.Instance);
        _bench.Telegram.Plan("sendMessage", FakeTelegram.Refusal(403, "Forbidden: user is deactivated"));
        (await notices.ToUser(5, "x", default)).State.ShouldBe(DeliveryState.Deactivated);
        (await notices.ToUser(5, "x", default)).State.ShouldBe(DeliveryState.Sent);
    }

    private void AllIsWell()
    {
        _bench.Telegram.Plan("getMe", new User { Id = 1, Username = "SmartBot" });
        _bench.Telegram.Plan("getChat", new ChatFullInfo { Id = Bench.GroupId, Type = ChatType.Supergroup, IsForum = true });
        _bench.Telegram.Plan("getChatMember", new ChatMemberAdministrator { CanDeleteMessages = true });
    }

    private Speech Speech() => new(AllTexts, _identity, _bench.Options, _bench.Clock);

    private Task<IReadOnlyList<string>> Check()
    {
        var menu = new CommandMenu(_bench.Telegram, new RouteMap(), AllTexts, Speech(), _bench.Options, NullLogger<CommandMenu>.Instance);
        var topics = new TopicProbe(_bench.Telegram, _bench.Gate, _bench.Options, Speech());
        return new StartupCheck(_bench.Telegram, _bench.Options, _identity, topics, menu, Speech(), _bench.Clock, NullLogger<StartupCheck>.Instance).Run(default);
    }
}
