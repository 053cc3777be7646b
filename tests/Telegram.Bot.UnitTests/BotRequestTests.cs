using System.Text;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class BotRequestTests
{
    private const string True = "true";

    /// <summary>Method, call, the result the server gives, the body expected.</summary>
    public static TheoryData<string, Func<ITelegramBotClient, Task>, string, string> Calls => new()
    {
        {
            "getUpdates",
            bot => bot.GetUpdates(offset: 0, limit: 100, timeout: 30, allowedUpdates: [UpdateType.Message, UpdateType.MyChatMember]),
            "[]",
            """{"offset":0,"limit":100,"timeout":30,"allowed_updates":["message","my_chat_member"]}"""
        },
        {
            "setWebhook",
            bot => bot.SetWebhook("https://e.org/h", maxConnections: 5, dropPendingUpdates: true, secretToken: "s"),
            True,
            """{"url":"https://e.org/h","max_connections":5,"drop_pending_updates":true,"secret_token":"s"}"""
        },
        { "deleteWebhook", bot => bot.DeleteWebhook(dropPendingUpdates: true), True, """{"drop_pending_updates":true}""" },
        {
            "answerCallbackQuery",
            bot => bot.AnswerCallbackQuery("q", text: "ок", showAlert: true, cacheTime: 0),
            True,
            """{"callback_query_id":"q","text":"ок","show_alert":true,"cache_time":0}"""
        },
        {
            "setMyCommands",
            bot => bot.SetMyCommands([("menu", "Меню")], scope: BotCommandScope.ChatMember(-100, 5), languageCode: "ru"),
            True,
            """
            {"commands":[{"command":"menu","description":"Меню"}],"scope":{"type":"chat_member","chat_id":-100,"user_id":5},
            "language_code":"ru"}
            """
        },
        {
            "setMyCommands",
            bot => bot.SetMyCommands([new BotCommand("a", "b")], scope: BotCommandScope.AllPrivateChats()),
            True,
            """{"commands":[{"command":"a","description":"b"}],"scope":{"type":"all_private_chats"}}"""
        },
        {
            "deleteMyCommands",
            bot => bot.DeleteMyCommands(scope: BotCommandScope.Chat(-100)),
            True,
            """{"scope":{"type":"chat","chat_id":-100}}"""
        },
        {
            "setMyDescription",
            bot => bot.SetMyDescription(description: "d", languageCode: "en"),
            True,
            """{"description":"d","language_code":"en"}"""
        },
        { "setMyShortDescription", bot => bot.SetMyShortDescription(shortDescription: ""), True, """{"short_description":""}""" },
        { "getFile", bot => bot.GetFile("F"), """{"file_id":"F","file_unique_id":"U"}""", """{"file_id":"F"}""" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Call_sends_exactly_what_was_said(string method, Func<ITelegramBotClient, Task> call, string result, string json)
    {
        var (server, bot) = StubServer.Start($"{{\"ok\":true,\"result\":{result}}}");

        await call(bot);

        server.Request.ShouldBe(method, json);
    }

    [Fact]
    public async Task Call_without_parameters_has_no_body()
    {
        var (server, bot) = StubServer.Start("""{"ok":true,"result":{"url":"","pending_update_count":0}}""");

        (await bot.GetWebhookInfo()).Url.ShouldBeEmpty();

        server.Request.MethodName.ShouldBe("getWebhookInfo");
        Encoding.UTF8.GetString(server.Request.Body).ShouldBeOneOf("", "{}");
    }
}
