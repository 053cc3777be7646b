using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class ChatRequestTests
{
    private const string True = "true";

    /// <summary>Method, call, the result the server gives, the body expected.</summary>
    public static TheoryData<string, Func<ITelegramBotClient, Task>, string, string> Calls => new()
    {
        {
            "pinChatMessage",
            bot => bot.PinChatMessage(-100, 7, disableNotification: true),
            True,
            """{"chat_id":-100,"message_id":7,"disable_notification":true}"""
        },
        { "unpinChatMessage", bot => bot.UnpinChatMessage(-100, messageId: 7), True, """{"chat_id":-100,"message_id":7}""" },
        { "leaveChat", bot => bot.LeaveChat(-100), True, """{"chat_id":-100}""" },
        {
            "getChat",
            bot => bot.GetChat(-100),
            """{"id":-100,"type":"supergroup","is_forum":true,"accent_color_id":1,"max_reaction_count":3}""",
            """{"chat_id":-100}"""
        },
        {
            "getChatAdministrators",
            bot => bot.GetChatAdministrators(-100),
            """[{"status":"creator","user":{"id":1,"is_bot":false,"first_name":"O"}}]""",
            """{"chat_id":-100}"""
        },
        {
            "getChatMember",
            bot => bot.GetChatMember(-100, 5),
            """{"status":"left","user":{"id":5,"is_bot":false,"first_name":"O"}}""",
            """{"chat_id":-100,"user_id":5}"""
        },
        {
            "createForumTopic",
            bot => bot.CreateForumTopic(-100, "Рассылки", iconColor: 7322096),
            """{"message_thread_id":3,"name":"Рассылки","icon_color":7322096}""",
            """{"chat_id":-100,"name":"Рассылки","icon_color":7322096}"""
        },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Call_sends_exactly_what_was_said(string method, Func<ITelegramBotClient, Task> call, string result, string json)
    {
        var (server, bot) = StubServer.Start($"{{\"ok\":true,\"result\":{result}}}");

        await call(bot);

        server.Request.ShouldBe(method, json);
    }
}
