using System.Text.Json.Nodes;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Emulator;

public sealed class ConversationTests : IAsyncLifetime
{
    private BotSide _bot = null!;

    public async Task InitializeAsync() => _bot = await BotSide.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task The_bot_knows_itself()
    {
        var me = (await _bot.CallAsync("getMe")).Result;
        ((long)me["id"]!).ShouldBe(7000000001);
        ((bool)me["is_bot"]!).ShouldBeTrue();
        ((string?)me["username"]).ShouldBe("smartheart_bot");
    }

    [Fact]
    public async Task A_start_link_arrives_as_a_command_with_its_payload()
    {
        _bot.World.AddPerson("Anna", "Orlova", "anna").ClickLink("https://t.me/smartheart_bot?start=m-12");
        var update = (await _bot.CallAsync("getUpdates")).Result[0]!;
        ((string?)update["message"]!["text"]).ShouldBe("/start m-12");
        ((string?)update["message"]!["entities"]![0]!["type"]).ShouldBe("bot_command");
        ((int)update["message"]!["entities"]![0]!["length"]!).ShouldBe(6);
        ((string?)update["message"]!["from"]!["username"]).ShouldBe("anna");
        ((string?)update["message"]!["chat"]!["type"]).ShouldBe("private");
    }

    [Fact]
    public async Task A_tap_is_answered_once_and_its_message_edited_in_place()
    {
        var anna = await _bot.StartedPersonAsync();
        var before = anna.Chat.Version;
        await _bot.CallAsync("sendMessage", new { chat_id = anna.Id, text = "Menu", reply_markup = new { inline_keyboard = new[] { new[] { new { text = "Open", callback_data = "open:1" } } } } });
        var menu = await anna.Chat.WaitForAsync(message => message.Text == "Menu", BotSide.Patience, before);

        var tap = anna.Tap(menu, "Open");
        var query = (await _bot.CallAsync("getUpdates")).Result[0]!["callback_query"]!;
        ((string?)query["data"]).ShouldBe("open:1");
        ((int)query["message"]!["message_id"]!).ShouldBe(menu.Id);
        await _bot.CallAsync("answerCallbackQuery", new { callback_query_id = (string?)query["id"], text = "Opened", show_alert = true });
        (await tap.Answer).ShouldBe(new TapAnswer("Opened", true, null));
        (await _bot.CallAsync("answerCallbackQuery", new { callback_query_id = (string?)query["id"] }))
            .ShouldBeRefused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");

        await _bot.CallAsync("editMessageText", new { chat_id = anna.Id, message_id = menu.Id, text = "Card" });
        var card = anna.Chat.Find(menu.Id)!;
        card.Text.ShouldBe("Card");
        card.Markup.ShouldBeNull();
        anna.Chat.Delivered.ShouldBe(1);
    }

    [Fact]
    public async Task Waiting_for_a_message_sees_an_edit_that_comes_later()
    {
        var anna = await _bot.StartedPersonAsync();
        var sent = await _bot.CallAsync("sendMessage", new { chat_id = anna.Id, text = "0 %" });
        var waiting = anna.Chat.WaitForAsync(message => message.Text == "100 %", BotSide.Patience);
        waiting.IsCompleted.ShouldBeFalse();
        await _bot.CallAsync("editMessageText", new { chat_id = anna.Id, message_id = sent.MessageId, text = "100 %" });
        (await waiting).Id.ShouldBe(sent.MessageId);
    }

    [Fact]
    public async Task An_anonymous_admin_writes_in_the_groups_name()
    {
        var boss = _bot.World.AddPerson("Boss", role: Role.Creator);
        boss.BecomeCreator(anonymous: true);
        boss.SendText("/admin", _bot.World.Group.Topic("main"));
        var message = (await _bot.CallAsync("getUpdates")).Result.AsArray()[^1]!["message"]!;
        ((long)message["from"]!["id"]!).ShouldBe(World.GroupAnonymousBotId);
        ((long)message["sender_chat"]!["id"]!).ShouldBe(_bot.World.Group.Id);
        ((int)message["message_thread_id"]!).ShouldBe(2);
        ((bool)message["is_topic_message"]!).ShouldBeTrue();
    }

    [Fact]
    public async Task A_shared_contact_tells_whose_it_is()
    {
        var anna = await _bot.StartedPersonAsync();
        var boris = _bot.World.AddPerson("Boris", phone: "79260000000");
        anna.ShareOwnContact();
        anna.ShareContact("79990000000", "Stranger");
        anna.ForwardContactOf(boris);
        var contacts = (await _bot.CallAsync("getUpdates")).Result.AsArray().Select(update => update!["message"]!).ToList();
        ((long)contacts[0]["contact"]!["user_id"]!).ShouldBe(anna.Id);
        contacts[1]["contact"]!["user_id"].ShouldBeNull();
        ((long)contacts[2]["contact"]!["user_id"]!).ShouldBe(boris.Id);
        ((string?)contacts[2]["forward_origin"]!["type"]).ShouldBe("user");
    }

    [Fact]
    public async Task Blocking_is_told_and_refuses_sends_until_the_person_writes_again()
    {
        var anna = await _bot.StartedPersonAsync();
        anna.Block();
        var change = (await _bot.CallAsync("getUpdates")).Result[0]!["my_chat_member"]!;
        ((string?)change["new_chat_member"]!["status"]).ShouldBe("kicked");
        ((long)change["new_chat_member"]!["user"]!["id"]!).ShouldBe(_bot.World.Bot.Id);
        (await _bot.CallAsync("sendMessage", new { chat_id = anna.Id, text = "hi" })).ShouldBeRefused(403, "Forbidden: bot was blocked by the user");
        anna.SendText("I am back");
        JsonNode.DeepEquals((await _bot.CallAsync("sendMessage", new { chat_id = anna.Id, text = "hi" })).Json["ok"], true).ShouldBeTrue();
    }

    [Fact]
    public async Task Each_request_stands_in_the_journal()
    {
        var anna = await _bot.StartedPersonAsync();
        await _bot.CallAsync("sendMessage", new { chat_id = anna.Id, text = "" });
        var entry = _bot.Emulator.Journal.Entries[^1];
        entry.Method.ShouldBe("sendMessage");
        entry.Code.ShouldBe(400);
        entry.Description.ShouldBe("Bad Request: message text is empty");
        entry.Parameters.ShouldContain($"chat_id={anna.Id}");
        _bot.Emulator.Journal.Calls("sendMessage").ShouldBe(1);
        _bot.Emulator.Journal.Refused("sendMessage").ShouldBe(1);
    }
}
