using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class RequestTests
{
    private const string True = "true";
    private const string Message = """{"message_id":1,"date":1,"chat":{"id":42,"type":"private"}}""";

    public static TheoryData<string, Func<ITelegramBotClient, Task>, string, string> Calls => new()
    {
        { "getMe", bot => bot.GetMe(), """{"id":99,"is_bot":true,"first_name":"Bot"}""", "" },
        { "getWebhookInfo", bot => bot.GetWebhookInfo(), """{"url":"","pending_update_count":0}""", "" },
        { "getUpdates", bot => bot.GetUpdates(offset: 0, limit: 100, timeout: 30, allowedUpdates: [UpdateType.Message, UpdateType.MyChatMember]), "[]", """{"offset":0,"limit":100,"timeout":30,"allowed_updates":["message","my_chat_member"]}""" },
        { "setWebhook", bot => bot.SetWebhook("https://e.org/h", maxConnections: 5, dropPendingUpdates: true, secretToken: "s"), True, """{"url":"https://e.org/h","max_connections":5,"drop_pending_updates":true,"secret_token":"s"}""" },
        { "deleteWebhook", bot => bot.DeleteWebhook(dropPendingUpdates: true), True, """{"drop_pending_updates":true}""" },
        { "sendMessage", bot => bot.SendMessage(42, "привет"), Message, """{"chat_id":42,"text":"привет"}""" },
        { "sendMessage", bot => bot.SendMessage("@news", "<b>x</b>", parseMode: ParseMode.Html, messageThreadId: 5, linkPreviewOptions: true, disableNotification: true, protectContent: true, allowPaidBroadcast: true), Message, """{"chat_id":"@news","text":"<b>x</b>","parse_mode":"HTML","message_thread_id":5,"link_preview_options":{"is_disabled":true},"disable_notification":true,"protect_content":true,"allow_paid_broadcast":true}""" },
        { "sendMessage", bot => bot.SendMessage(42, "x", replyParameters: 7, entities: [new MessageEntity { Type = MessageEntityType.TextLink, Offset = 0, Length = 1, Url = "https://e.org" }]), Message, """{"chat_id":42,"text":"x","reply_parameters":{"message_id":7},"entities":[{"type":"text_link","offset":0,"length":1,"url":"https://e.org"}]}""" },
        { "sendPhoto", bot => bot.SendPhoto(42, InputFile.FromFileId("AgAC"), caption: "c", showCaptionAboveMedia: true, hasSpoiler: true), Message, """{"chat_id":42,"photo":"AgAC","caption":"c","show_caption_above_media":true,"has_spoiler":true}""" },
        { "sendPhoto", bot => bot.SendPhoto(42, "https://e.org/p.jpg"), Message, """{"chat_id":42,"photo":"https://e.org/p.jpg"}""" },
        { "sendVideo", bot => bot.SendVideo(42, "V", duration: 7, width: 640, height: 360, cover: InputFile.FromFileId("C"), supportsStreaming: true), Message, """{"chat_id":42,"video":"V","duration":7,"width":640,"height":360,"cover":"C","supports_streaming":true}""" },
        { "sendAnimation", bot => bot.SendAnimation(42, "A", caption: "c", captionEntities: [new MessageEntity { Type = MessageEntityType.Bold, Length = 1 }]), Message, """{"chat_id":42,"animation":"A","caption":"c","caption_entities":[{"type":"bold","offset":0,"length":1}]}""" },
        { "sendAudio", bot => bot.SendAudio(42, "A", duration: 3, performer: "p", title: "t"), Message, """{"chat_id":42,"audio":"A","duration":3,"performer":"p","title":"t"}""" },
        { "sendDocument", bot => bot.SendDocument(42, "D", disableContentTypeDetection: true), Message, """{"chat_id":42,"document":"D","disable_content_type_detection":true}""" },
        { "sendVoice", bot => bot.SendVoice(42, "V", duration: 3, messageEffectId: "e"), Message, """{"chat_id":42,"voice":"V","duration":3,"message_effect_id":"e"}""" },
        { "sendMediaGroup", bot => bot.SendMediaGroup(42, [new InputMediaPhoto("P") { Caption = "c", ParseMode = ParseMode.Html }, new InputMediaVideo("V") { SupportsStreaming = true }], allowPaidBroadcast: true), "[]", """{"chat_id":42,"media":[{"type":"photo","media":"P","caption":"c","parse_mode":"HTML"},{"type":"video","media":"V","supports_streaming":true}],"allow_paid_broadcast":true}""" },
        { "sendChatAction", bot => bot.SendChatAction(42, ChatAction.UploadVideoNote, messageThreadId: 5), True, """{"chat_id":42,"action":"upload_video_note","message_thread_id":5}""" },
        { "copyMessage", bot => bot.CopyMessage(42, -100, 7, caption: "", replyMarkup: new ReplyKeyboardRemove(), allowPaidBroadcast: true), """{"message_id":8}""", """{"chat_id":42,"from_chat_id":-100,"message_id":7,"caption":"","reply_markup":{"remove_keyboard":true},"allow_paid_broadcast":true}""" },
        { "copyMessages", bot => bot.CopyMessages(42, -100, [7, 8], removeCaption: true), """[{"message_id":9},{"message_id":10}]""", """{"chat_id":42,"from_chat_id":-100,"message_ids":[7,8],"remove_caption":true}""" },
        { "editMessageText", bot => bot.EditMessageText(42, 7, "y", replyMarkup: InlineKeyboardMarkup.Empty()), Message, """{"chat_id":42,"message_id":7,"text":"y","reply_markup":{"inline_keyboard":[]}}""" },
        { "editMessageText", bot => bot.EditMessageText("inline", "y"), True, """{"inline_message_id":"inline","text":"y"}""" },
        { "editMessageCaption", bot => bot.EditMessageCaption(42, 7, "y", parseMode: ParseMode.Html), Message, """{"chat_id":42,"message_id":7,"caption":"y","parse_mode":"HTML"}""" },
        { "editMessageMedia", bot => bot.EditMessageMedia(42, 7, new InputMediaDocument("D") { Caption = "c" }), Message, """{"chat_id":42,"message_id":7,"media":{"type":"document","media":"D","caption":"c"}}""" },
        { "editMessageReplyMarkup", bot => bot.EditMessageReplyMarkup(42, 7), Message, """{"chat_id":42,"message_id":7}""" },
        { "deleteMessage", bot => bot.DeleteMessage(42, 7), True, """{"chat_id":42,"message_id":7}""" },
        { "deleteMessages", bot => bot.DeleteMessages(42, [7, 8]), True, """{"chat_id":42,"message_ids":[7,8]}""" },
        { "pinChatMessage", bot => bot.PinChatMessage(-100, 7, disableNotification: true), True, """{"chat_id":-100,"message_id":7,"disable_notification":true}""" },
        { "unpinChatMessage", bot => bot.UnpinChatMessage(-100, messageId: 7), True, """{"chat_id":-100,"message_id":7}""" },
        { "leaveChat", bot => bot.LeaveChat(-100), True, """{"chat_id":-100}""" },
        { "getChat", bot => bot.GetChat(-100), """{"id":-100,"type":"supergroup","is_forum":true,"accent_color_id":1,"max_reaction_count":3}""", """{"chat_id":-100}""" },
        { "getChatAdministrators", bot => bot.GetChatAdministrators(-100), """[{"status":"creator","user":{"id":1,"is_bot":false,"first_name":"O"}}]""", """{"chat_id":-100}""" },
        { "getChatMember", bot => bot.GetChatMember(-100, 5), """{"status":"left","user":{"id":5,"is_bot":false,"first_name":"O"}}""", """{"chat_id":-100,"user_id":5}""" },
        { "createForumTopic", bot => bot.CreateForumTopic(-100, "Рассылки", iconColor: 7322096), """{"message_thread_id":3,"name":"Рассылки","icon_color":7322096}""", """{"chat_id":-100,"name":"Рассылки","icon_color":7322096}""" },
        { "answerCallbackQuery", bot => bot.AnswerCallbackQuery("q", text: "ок", showAlert: true, cacheTime: 0), True, """{"callback_query_id":"q","text":"ок","show_alert":true,"cache_time":0}""" },
        { "setMyCommands", bot => bot.SetMyCommands([("menu", "Меню")], scope: BotCommandScope.ChatMember(-100, 5), languageCode: "ru"), True, """{"commands":[{"command":"menu","description":"Меню"}],"scope":{"type":"chat_member","chat_id":-100,"user_id":5},"language_code":"ru"}""" },
        { "setMyCommands", bot => bot.SetMyCommands([new BotCommand("a", "b")], scope: BotCommandScope.AllPrivateChats()), True, """{"commands":[{"command":"a","description":"b"}],"scope":{"type":"all_private_chats"}}""" },
        { "deleteMyCommands", bot => bot.DeleteMyCommands(scope: BotCommandScope.Chat(-100)), True, """{"scope":{"type":"chat","chat_id":-100}}""" },
        { "setMyDescription", bot => bot.SetMyDescription(description: "d", languageCode: "en"), True, """{"description":"d","language_code":"en"}""" },
        { "setMyShortDescription", bot => bot.SetMyShortDescription(shortDescription: ""), True, """{"short_description":""}""" },
        { "getFile", bot => bot.GetFile("F"), """{"file_id":"F","file_unique_id":"U"}""", """{"file_id":"F"}""" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Call_sends_exactly_what_was_said(string method, Func<ITelegramBotClient, Task> call, string result, string json)
    {
        var (server, bot) = StubServer.Start($"{{\"ok\":true,\"result\":{result}}}");

        await call(bot);

        if (json.Length > 0)
            server.Request.ShouldBe(method, json);
        else
            server.Request.MethodName.ShouldBe(method);
    }

    [Fact]
    public async Task Text_beyond_ascii_goes_as_utf8_without_escapes()
    {
        var (server, bot) = StubServer.Start(Recorded.Json("result_message"));

        await bot.SendMessage(42, "Привет");

        System.Text.Encoding.UTF8.GetString(server.Request.Body).ShouldContain("Привет");
    }

    [Fact]
    public async Task Answer_is_the_sent_message()
    {
        var (_, bot) = StubServer.Start(Recorded.Json("result_message"));

        var message = await bot.SendMessage(42, "x");

        (message.Id, message.Text, message.Chat.Id).ShouldBe((77, "sent", 42));
    }

    [Fact]
    public async Task Many_calls_at_once_do_not_mix_their_bodies()
    {
        var sent = await Task.WhenAll(Enumerable.Range(1, 200).Select(async number =>
        {
            await Task.Yield();
            var (server, bot) = StubServer.Start(Recorded.Json("result_message"));
            await bot.SendMessage(number, new string('x', number));
            return server.Request.Json;
        }));

        sent.ShouldAllBe(it => it["text"]!.GetValue<string>().Length == it["chat_id"]!.GetValue<int>());
    }
}
