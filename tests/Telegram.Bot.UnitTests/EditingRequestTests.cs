using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class EditingRequestTests
{
    private const string True = "true";
    private const string Message = """{"message_id":1,"date":1,"chat":{"id":42,"type":"private"}}""";

    /// <summary>Method, call, the result the server gives, the body expected.</summary>
    public static TheoryData<string, Func<ITelegramBotClient, Task>, string, string> Calls => new()
    {
        {
            "editMessageText",
            bot => bot.EditMessageText(42, 7, "y", replyMarkup: InlineKeyboardMarkup.Empty()),
            Message,
            """{"chat_id":42,"message_id":7,"text":"y","reply_markup":{"inline_keyboard":[]}}"""
        },
        { "editMessageText", bot => bot.EditMessageText("inline", "y"), True, """{"inline_message_id":"inline","text":"y"}""" },
        {
            "editMessageCaption",
            bot => bot.EditMessageCaption(42, 7, "y", parseMode: ParseMode.Html),
            Message,
            """{"chat_id":42,"message_id":7,"caption":"y","parse_mode":"HTML"}"""
        },
        {
            "editMessageMedia",
            bot => bot.EditMessageMedia(42, 7, new InputMediaDocument("D") { Caption = "c" }),
            Message,
            """{"chat_id":42,"message_id":7,"media":{"type":"document","media":"D","caption":"c"}}"""
        },
        { "editMessageReplyMarkup", bot => bot.EditMessageReplyMarkup(42, 7), Message, """{"chat_id":42,"message_id":7}""" },
        { "deleteMessage", bot => bot.DeleteMessage(42, 7), True, """{"chat_id":42,"message_id":7}""" },
        { "deleteMessages", bot => bot.DeleteMessages(42, [7, 8]), True, """{"chat_id":42,"message_ids":[7,8]}""" },
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
