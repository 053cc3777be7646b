using System.Text.Json;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Telegram;
using SmartHeart.Bot.Kit.Telegram.Receiving;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace SmartHeart.Bot.UnitTests.Telegram;

public sealed class IncomingReaderTests
{
    private const string Ann = """{"id":5,"is_bot":false,"first_name":"Ann","last_name":"Lee","username":"ann","language_code":"en-GB"}""";
    private const string AnnsChat = """{"id":5,"type":"private","first_name":"Ann"}""";
    private const string Group = """{"id":-1001,"type":"supergroup","title":"Agency","is_forum":true}""";
    private readonly IncomingReader _reader;

    public IncomingReaderTests()
    {
        var bot = new BotIdentity();
        bot.Is(1, "SmartBot");
        _reader = new IncomingReader(
            new AdminGroup(new BotOptions { Token = "1:t", AdminGroupId = -1001, MainTopicId = 2, MailingTopicId = 3, EventsTopicId = 0 }), bot);
    }

    [Fact]
    public void A_text_comes_with_its_sender_and_formatting()
    {
        var read = Private(""" "text":"Hi <you>","entities":[{"type":"bold","offset":0,"length":2}] """)!;
        (read.UpdateId, read.Kind, read.ChatId, read.Place, read.MessageId).ShouldBe((7, IncomingKind.Message, 5, Place.Private, 9));
        (read.SenderId, read.SenderName, read.Username, read.LanguageCode).ShouldBe((5, "Ann Lee", "ann", "en-GB"));
        (read.Text, read.Html).ShouldBe(("Hi <you>", "<b>Hi</b> &lt;you&gt;"));
        read.Command.ShouldBeNull();
        read.OtherContent.ShouldBeFalse();
    }

    [Fact]
    public void How_a_message_looks_comes_along()
    {
        var text = Private(""" "text":"see https://a.org","link_preview_options":{"url":"https://b.org","prefer_small_media":true,"show_above_text":true} """)!;
        text.Preview.ShouldBe(new(Off: false, "https://b.org", Small: true, Large: false, Above: true));
        Private(""" "text":"plain" """)!.Preview.ShouldBeNull();

        var photo = Private(""" "photo":[{"file_id":"f","file_unique_id":"u","width":9,"height":9}],"has_media_spoiler":true,"show_caption_above_media":true """)!;
        (photo.Spoiler, photo.CaptionAbove).ShouldBe((true, true));
    }

    [Theory]
    [InlineData("/start", "start", null)]
    [InlineData("/START  m-1 ", "start", "m-1")]
    [InlineData("/start@smartbot m-1", "start", "m-1")]
    [InlineData("/say one\\ntwo", "say", "one\ntwo")]
    [InlineData("/start@otherbot", null, null)]
    [InlineData("say /start", null, null)]
    [InlineData("/", null, null)]
    [InlineData("/not-one", null, null)]
    public void Commands_are_normalised_and_other_bots_commands_are_not_ours(string text, string? command, string? payload)
    {
        var read = Private($$""" "text":"{{text}}" """)!;
        (read.Command, read.Payload).ShouldBe((command, payload));
    }

    [Fact]
    public void Of_a_photo_the_largest_size_is_taken()
    {
        var read = Private("""
            "caption":"Look","media_group_id":"g","photo":[
              {"file_id":"s","file_unique_id":"us","width":90,"height":60,"file_size":100},
              {"file_id":"l","file_unique_id":"ul","width":900,"height":600,"file_size":9000},
              {"file_id":"m","file_unique_id":"um","width":300,"height":200}]
            """)!;
        read.Attachment.ShouldBe(new Attachment("ul", "l", MediaKind.Photo, null, 9000, "image/jpeg"));
        (read.Text, read.AlbumId).ShouldBe(("Look", "g"));
    }

    [Theory]
    [InlineData("video", "\"width\":1,\"height\":1,\"duration\":1", "Video")]
    [InlineData("document", "\"file_name\":\"a.pdf\"", "Document")]
    [InlineData("audio", "\"duration\":1", "Audio")]
    [InlineData("voice", "\"duration\":1", "Voice")]
    public void Files_of_every_kind_are_found(string field, string more, string kind) =>
        Private($$""" "{{field}}":{"file_id":"f","file_unique_id":"u",{{more}}} """)!.Attachment!.Kind.ToString().ShouldBe(kind);

    [Fact]
    public void An_animation_is_no_document_though_it_comes_as_both()
    {
        const string File = """{"file_id":"f","file_unique_id":"u","width":1,"height":1,"duration":1}""";
        Private($$""" "animation":{{File}},"document":{"file_id":"f","file_unique_id":"u"} """)!.Attachment!.Kind.ShouldBe(MediaKind.Animation);
    }

    [Fact]
    public void A_contact_names_its_owner() =>
        Private(""" "contact":{"phone_number":"79991234567","first_name":"Ann","user_id":5} """)!.Contact.ShouldBe(new SharedContact("79991234567", 5));

    [Theory]
    [InlineData("\"location\":{\"latitude\":1.0,\"longitude\":2.0}")]
    [InlineData("\"location\":{\"latitude\":1.0,\"longitude\":2.0,\"live_period\":60}")]
    [InlineData("\"venue\":{\"location\":{\"latitude\":1.0,\"longitude\":2.0},\"title\":\"x\",\"address\":\"y\"},\"location\":{\"latitude\":1.0,\"longitude\":2.0}")]
    [InlineData("\"sticker\":{\"file_id\":\"s\",\"file_unique_id\":\"u\",\"type\":\"regular\",\"width\":1,\"height\":1,\"is_animated\":false,\"is_video\":false}")]
    [InlineData("\"video_note\":{\"file_id\":\"v\",\"file_unique_id\":\"u\",\"length\":1,\"duration\":1}")]
    [InlineData("\"dice\":{\"emoji\":\"🎲\",\"value\":4}")]
    [InlineData("\"poll\":{\"id\":\"1\",\"question\":\"?\",\"options\":[],\"total_voter_count\":0,\"type\":\"regular\"}")]
    [InlineData("\"game\":{\"title\":\"x\",\"description\":\"y\",\"photo\":[]}")]
    [InlineData("\"story\":{\"chat\":{\"id\":-1009,\"type\":\"channel\"},\"id\":3}")]
    [InlineData("\"invoice\":{\"title\":\"x\",\"description\":\"y\",\"start_parameter\":\"\",\"currency\":\"RUB\",\"total_amount\":1}")]
    [InlineData("\"giveaway\":{\"chats\":[],\"winners_selection_date\":1,\"winner_count\":1}")]
    [InlineData("\"checklist\":{\"title\":\"x\",\"tasks\":[]}")]
    [InlineData("\"paid_media\":{\"star_count\":1,\"paid_media\":[]},\"caption\":\"x\"")]
    [InlineData("\"rich_message\":{}")]
    [InlineData("\"of_a_later_version\":{}")]
    public void Content_without_a_word_for_it_is_noted_and_answered(string content)
    {
        var read = Private(content).ShouldNotBeNull();
        (read.OtherContent, read.Kind, read.Place).ShouldBe((true, IncomingKind.Message, Place.Private));
    }

    [Theory]
    [InlineData("\"via_bot\":{\"id\":9,\"is_bot\":true,\"first_name\":\"Gif\"}")]
    [InlineData("\"forward_origin\":{\"type\":\"channel\",\"date\":1,\"chat\":{\"id\":-1009,\"type\":\"channel\",\"title\":\"News\"},\"message_id\":3}")]
    [InlineData("\"forward_origin\":{\"type\":\"hidden_user\",\"date\":1,\"sender_user_name\":\"Bob\"}")]
    [InlineData("\"reply_to_message\":{\"message_id\":3,\"date\":1,\"chat\":{\"id\":5,\"type\":\"private\"},\"text\":\"y\"}")]
    [InlineData("\"effect_id\":\"5\"")]
    public void A_text_is_a_text_however_it_came(string how) => Private($$""" {{how}},"text":"x" """)!.Text.ShouldBe("x");

    [Theory]
    [InlineData("\"pinned_message\":{\"message_id\":3,\"date\":1,\"chat\":{\"id\":5,\"type\":\"private\"},\"text\":\"y\"}")]
    [InlineData("\"message_auto_delete_timer_changed\":{\"message_auto_delete_time\":86400}")]
    [InlineData("\"chat_background_set\":{\"type\":{\"type\":\"chat_theme\",\"theme_name\":\"x\"}}")]
    [InlineData("\"write_access_allowed\":{\"from_request\":true}")]
    [InlineData("\"connected_website\":\"example.org\"")]
    [InlineData("\"gift\":{\"gift\":{}}")]
    [InlineData("\"unique_gift\":{\"gift\":{}}")]
    public void What_Telegram_itself_notes_in_a_private_chat_is_no_word_of_the_person(string field) => Private(field).ShouldBeNull();

    [Fact]
    public void A_forward_is_noted() =>
        Private($$""" "text":"x","forward_origin":{"type":"user","date":1,"sender_user":{{Ann}}} """)!.Forwarded.ShouldBeTrue();

    [Theory]
    [InlineData("\"is_topic_message\":true,\"message_thread_id\":2", 2, Place.Main)]
    [InlineData("\"is_topic_message\":true,\"message_thread_id\":3", 3, Place.Mailings)]
    [InlineData("\"is_topic_message\":true,\"message_thread_id\":99", 99, Place.None)]
    [InlineData("\"message_thread_id\":2", 0, Place.Events)]
    public void A_thread_is_a_topic_only_when_Telegram_says_so(string fields, int topic, object place)
    {
        var read = Message(Group, $$""" {{fields}},"text":"x" """)!;
        (read.TopicId, read.Place).ShouldBe((topic, (Place)place));
    }

    [Fact]
    public void Another_group_is_no_place_of_ours() =>
        Message("""{"id":-1002,"type":"supergroup","title":"x"}""", """ "text":"x" """)!.Place.ShouldBe(Place.None);

    [Fact]
    public void An_anonymous_admin_is_the_group()
    {
        var read = Message(Group, $$""" "sender_chat":{{Group}},"text":"/admin@SmartBot" """)!;
        (read.SenderId, read.Anonymous, read.SenderName, read.Command).ShouldBe((-1001, true, "Agency", "admin"));
    }

    [Fact]
    public void Who_writes_as_a_channel_is_that_channel()
    {
        var read = Message(Group, """ "sender_chat":{"id":-1009,"type":"channel","title":"News"},"text":"/admin" """)!;
        (read.SenderId, read.Anonymous).ShouldBe((-1009, false));
    }

    [Theory]
    [InlineData("\"new_chat_title\":\"x\"")]
    [InlineData("\"forum_topic_created\":{\"name\":\"x\",\"icon_color\":1}")]
    [InlineData("\"left_chat_member\":{\"id\":5,\"is_bot\":false,\"first_name\":\"Ann\"}")]
    public void Service_messages_are_nothing_to_the_bot(string field) => Message(Group, field).ShouldBeNull();

    [Theory]
    [InlineData("\"text\":\"x\"")]
    [InlineData("\"caption\":\"x\",\"photo\":[{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"width\":1,\"height\":1}]")]
    public void An_edited_message_is_told_of_without_what_it_says(string content)
    {
        var read = Edit(AnnsChat, $"\"edit_date\":2,{content}")!;
        (read.Kind, read.Place, read.SenderId, read.Text, read.Attachment).ShouldBe((IncomingKind.Edited, Place.Private, 5, null, null));
    }

    [Fact]
    public void What_is_edited_in_the_group_and_what_moves_or_is_looked_up_by_itself_is_nothing_to_the_bot()
    {
        Edit(Group, "\"edit_date\":2,\"text\":\"x\"").ShouldBeNull();
        Edit(AnnsChat, "\"edit_date\":2,\"location\":{\"latitude\":1,\"longitude\":1}").ShouldBeNull();
        Edit(AnnsChat, "\"text\":\"https://example.org\"").ShouldBeNull();
    }

    [Theory]
    [InlineData("\"text\":\"x\"", false)]
    [InlineData("\"caption\":\"x\",\"photo\":[{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"width\":1,\"height\":1}]", true)]
    public void A_press_says_on_what_it_was(string content, bool onMedia)
    {
        var read = Press($$"""{"message_id":9,"date":1,"chat":{{AnnsChat}},"from":{"id":1,"is_bot":true,"first_name":"Bot"},{{content}}}""")!;
        (read.Kind, read.MessageId, read.SenderId, read.CallbackId, read.Data, read.OnMedia).ShouldBe((IncomingKind.Tap, 9, 5, "q", "b-1", onMedia));
    }

    [Fact]
    public void A_press_on_a_message_too_old_to_be_known_is_taken_without_it()
    {
        var read = Press($$"""{"message_id":9,"date":0,"chat":{{AnnsChat}}}""")!;
        (read.MessageId, read.OnMedia, read.Place, read.Data).ShouldBe((0, null, Place.Private, "b-1"));
    }

    [Theory]
    [InlineData("kicked", "\"until_date\":0", IncomingKind.Blocked)]
    [InlineData("member", "\"tag\":\"\"", IncomingKind.Unblocked)]
    public void Blocking_and_unblocking_are_told_apart(string status, string more, object kind)
    {
        var read = Member("my_chat_member", AnnsChat, $$$"""{"status":"{{{status}}}",{{{more}}},"user":{"id":1,"is_bot":true,"first_name":"Bot"}}""")!;
        (read.Kind, read.SenderId, read.Place).ShouldBe(((IncomingKind)kind, 5, Place.Private));
    }

    [Fact]
    public void A_change_in_the_admin_group_names_the_member()
    {
        var read = Member("chat_member", Group, """{"status":"left","user":{"id":77,"is_bot":false,"first_name":"Bob"}}""")!;
        (read.Kind, read.SenderId, read.SenderName).ShouldBe((IncomingKind.MemberChanged, 77, "Bob"));
        Member("chat_member", """{"id":-1002,"type":"supergroup","title":"x"}""", """{"status":"left","user":{"id":77,"is_bot":false,"first_name":"Bob"}}""")
            .ShouldBeNull();
    }

    [Fact]
    public void What_Telegram_may_invent_tomorrow_is_nothing_to_the_bot() =>
        Read("""{"update_id":7,"something_new":{"x":[1,2]}}""").ShouldBeNull();

    private Incoming? Private(string fields) => Message(AnnsChat, fields);

    private Incoming? Message(string chat, string fields) =>
        Read($$$"""{"update_id":7,"message":{"message_id":9,"date":1,"chat":{{{chat}}},"from":{{{Ann}}},{{{fields}}}}}""");

    private Incoming? Press(string message) =>
        Read($$$"""{"update_id":7,"callback_query":{"id":"q","from":{{{Ann}}},"chat_instance":"c","data":"b-1","message":{{{message}}}}}""");

    private Incoming? Edit(string chat, string fields) =>
        Read($$$"""{"update_id":7,"edited_message":{"message_id":9,"date":1,"chat":{{{chat}}},"from":{{{Ann}}},{{{fields}}}}}""");

    private Incoming? Member(string field, string chat, string member) =>
        Read($$$"""{"update_id":7,"{{{field}}}":{"chat":{{{chat}}},"from":{{{Ann}}},"date":1,"old_chat_member":{"status":"left","user":{{{Ann}}}},"new_chat_member":{{{member}}}}}""");

    private Incoming? Read(string json) => _reader.Read(JsonSerializer.Deserialize<Update>(json, JsonBotAPI.Options)!);
}
