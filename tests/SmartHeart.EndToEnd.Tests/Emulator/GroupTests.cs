using System.Text.Json.Nodes;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Emulator;

public sealed class GroupTests : IAsyncLifetime
{
    private BotSide _bot = null!;

    private Group Group => _bot.World.Group;

    public async Task InitializeAsync() => _bot = await BotSide.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task The_group_is_a_forum_whose_administrators_can_be_asked_for()
    {
        var boss = _bot.World.AddPerson("Boss", role: Role.Creator);
        _bot.World.AddPerson("Member", role: Role.Member);
        var chat = (await _bot.CallAsync("getChat", new { chat_id = Group.Id })).Result;
        ((bool)chat["is_forum"]!).ShouldBeTrue();
        ((string?)chat["type"]).ShouldBe("supergroup");
        var administrators = (await _bot.CallAsync("getChatAdministrators", new { chat_id = Group.Id })).Result.AsArray();
        administrators.Select(one => (long)one!["user"]!["id"]!).ShouldBe([boss.Id, _bot.World.Bot.Id], ignoreOrder: true);
    }

    [Theory]
    [InlineData(Role.Creator, "creator")]
    [InlineData(Role.Administrator, "administrator")]
    [InlineData(Role.Member, "member")]
    [InlineData(Role.Left, "left")]
    [InlineData(Role.Kicked, "kicked")]
    [InlineData(Role.None, "left")]
    public async Task A_members_status_follows_the_role(Role role, string status)
    {
        var person = _bot.World.AddPerson("Anna", role: role);
        ((string?)(await _bot.CallAsync("getChatMember", new { chat_id = Group.Id, user_id = person.Id })).Result["status"]).ShouldBe(status);
    }

    [Fact]
    public async Task A_new_topic_takes_messages_and_a_deleted_one_does_not()
    {
        var topic = (await _bot.CallAsync("createForumTopic", new { chat_id = Group.Id, name = "Отзывы" })).Result;
        var id = (int)topic["message_thread_id"]!;
        ((int)(await _bot.CallAsync("sendMessage", new { chat_id = Group.Id, message_thread_id = id, text = "x" })).Result["message_thread_id"]!).ShouldBe(id);
        Group.DeleteTopic(id).ShouldBeTrue();
        (await _bot.CallAsync("sendMessage", new { chat_id = Group.Id, message_thread_id = id, text = "x" })).ShouldBeRefused(400, "Bad Request: message thread not found");
    }

    [Fact]
    public async Task Rights_the_bot_lacks_are_refused_and_shown()
    {
        Group.MissingBotRights.Add("can_manage_topics");
        (await _bot.CallAsync("createForumTopic", new { chat_id = Group.Id, name = "x" })).ShouldBeRefused(400, "Bad Request: not enough rights to create a topic");
        var me = (await _bot.CallAsync("getChatMember", new { chat_id = Group.Id, user_id = _bot.World.Bot.Id })).Result;
        ((bool)me["can_manage_topics"]!).ShouldBeFalse();
        ((bool)me["can_delete_messages"]!).ShouldBeTrue();
    }

    [Fact]
    public async Task A_reply_in_a_topic_carries_what_it_answers()
    {
        var boss = _bot.World.AddPerson("Boss", role: Role.Creator);
        var main = Group.Topic("main");
        var question = await _bot.CallAsync("sendMessage", new { chat_id = main.ChatId, message_thread_id = main.TopicId, text = "question" });
        await _bot.ConfirmAllAsync();
        boss.SendText("answer", main, replyTo: question.MessageId);
        var message = (await _bot.CallAsync("getUpdates")).Result[0]!["message"]!;
        ((int)message["reply_to_message"]!["message_id"]!).ShouldBe(question.MessageId);
        Group.Chat.Messages(main.TopicId).Count.ShouldBe(2);
        Group.Chat.Messages(topicId: 0).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_command_menu_follows_scope_and_language()
    {
        await SetCommandsAsync("""{"commands":[{"command":"help","description":"Help"}]}""");
        await SetCommandsAsync("""{"commands":[{"command":"start","description":"Start"}],"scope":{"type":"all_private_chats"}}""");
        await SetCommandsAsync("""{"commands":[{"command":"start","description":"Начать"}],"scope":{"type":"all_private_chats"},"language_code":"ru"}""");
        var stored = (await _bot.CallAsync("getMyCommands", """{"scope":{"type":"all_private_chats"},"language_code":"ru"}""")).Result;
        JsonNode.DeepEquals(stored, JsonNode.Parse("""[{"command":"start","description":"Начать"}]""")).ShouldBeTrue(stored.ToJsonString());
        (await _bot.CallAsync("deleteMyCommands", """{"scope":{"type":"all_private_chats"},"language_code":"ru"}""")).Result.GetValue<bool>().ShouldBeTrue();
        (await _bot.CallAsync("getMyCommands", """{"scope":{"type":"all_private_chats"},"language_code":"ru"}""")).Result.AsArray().ShouldBeEmpty();
    }

    private async Task SetCommandsAsync(string parameters) =>
        (await _bot.CallAsync("setMyCommands", parameters)).Result.GetValue<bool>().ShouldBeTrue();
}
