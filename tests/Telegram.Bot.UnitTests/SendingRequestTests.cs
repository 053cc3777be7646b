using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class SendingRequestTests
{
    private const string True = "true";
    private const string Message = """{"message_id":1,"date":1,"chat":{"id":42,"type":"private"}}""";

    /// <summary>Method, call, the result the server gives, the body expected.</summary>
    public static TheoryData<string, Func<ITelegramBotClient, Task>, string, string> Calls => new()
    {
        { "sendMessage", bot => bot.SendMessage(42, "привет"), Message, """{"chat_id":42,"text":"привет"}""" },
        {
            "sendMessage",
            bot => bot.SendMessage(
                "@news",
                "<b>x</b>",
                parseMode: ParseMode.Html,
                messageThreadId: 5,
                linkPreviewOptions: true,
                disableNotification: true,
                protectContent: true,
                allowPaidBroadcast: true),
            Message,
            """
            {"chat_id":"@news","text":"<b>x</b>","parse_mode":"HTML","message_thread_id":5,
            "link_preview_options":{"is_disabled":true},"disable_notification":true,"protect_content":true,
            "allow_paid_broadcast":true}
            """
        },
        {
            "sendMessage",
            bot => bot.SendMessage(
                42,
                "x",
                replyParameters: 7,
                entities: [new MessageEntity { Type = MessageEntityType.TextLink, Offset = 0, Length = 1, Url = "https://e.org" }]),
            Message,
            """
            {"chat_id":42,"text":"x","reply_parameters":{"message_id":7},"entities":[{"type":"text_link","offset":0,
            "length":1,"url":"https://e.org"}]}
            """
        },
        {
            "sendPhoto",
            bot => bot.SendPhoto(42, InputFile.FromFileId("AgAC"), caption: "c", showCaptionAboveMedia: true, hasSpoiler: true),
            Message,
            """{"chat_id":42,"photo":"AgAC","caption":"c","show_caption_above_media":true,"has_spoiler":true}"""
        },
        {
            "sendPhoto",
            bot => bot.SendPhoto(42, "https://e.org/p.jpg"),
            Message,
            """{"chat_id":42,"photo":"https://e.org/p.jpg"}"""
        },
        {
            "sendVideo",
            bot => bot.SendVideo(
                42,
                "V",
                duration: 7,
                width: 640,
                height: 360,
                cover: InputFile.FromFileId("C"),
                supportsStreaming: true),
            Message,
            """{"chat_id":42,"video":"V","duration":7,"width":640,"height":360,"cover":"C","supports_streaming":true}"""
        },
        {
            "sendAnimation",
            bot => bot.SendAnimation(
                42,
                "A",
                caption: "c",
                captionEntities: [new MessageEntity { Type = MessageEntityType.Bold, Length = 1 }]),
            Message,
            """{"chat_id":42,"animation":"A","caption":"c","caption_entities":[{"type":"bold","offset":0,"length":1}]}"""
        },
        {
            "sendAudio",
            bot => bot.SendAudio(42, "A", duration: 3, performer: "p", title: "t"),
            Message,
            """{"chat_id":42,"audio":"A","duration":3,"performer":"p","title":"t"}"""
        },
        {
            "sendDocument",
            bot => bot.SendDocument(42, "D", disableContentTypeDetection: true),
            Message,
            """{"chat_id":42,"document":"D","disable_content_type_detection":true}"""
        },
        {
            "sendVoice",
            bot => bot.SendVoice(42, "V", duration: 3, messageEffectId: "e"),
            Message,
            """{"chat_id":42,"voice":"V","duration":3,"message_effect_id":"e"}"""
        },
        {
            "sendMediaGroup",
            bot => bot.SendMediaGroup(
                42,
                [
                    new InputMediaPhoto("P") { Caption = "c", ParseMode = ParseMode.Html },
                    new InputMediaVideo("V") { SupportsStreaming = true },
                ],
                allowPaidBroadcast: true),
            "[]",
            """
            {"chat_id":42,"media":[{"type":"photo","media":"P","caption":"c","parse_mode":"HTML"},{"type":"video","media":"V",
            "supports_streaming":true}],"allow_paid_broadcast":true}
            """
        },
        {
            "sendChatAction",
            bot => bot.SendChatAction(42, ChatAction.UploadVideoNote, messageThreadId: 5),
            True,
            """{"chat_id":42,"action":"upload_video_note","message_thread_id":5}"""
        },
        {
            "copyMessage",
            bot => bot.CopyMessage(42, -100, 7, caption: "", replyMarkup: new ReplyKeyboardRemove(), allowPaidBroadcast: true),
            """{"message_id":8}""",
            """
            {"chat_id":42,"from_chat_id":-100,"message_id":7,"caption":"","reply_markup":{"remove_keyboard":true},
            "allow_paid_broadcast":true}
            """
        },
        {
            "copyMessages",
            bot => bot.CopyMessages(42, -100, [7, 8], removeCaption: true),
            """[{"message_id":9},{"message_id":10}]""",
            """{"chat_id":42,"from_chat_id":-100,"message_ids":[7,8],"remove_caption":true}"""
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
