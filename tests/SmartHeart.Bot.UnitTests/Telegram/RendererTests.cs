using System.Text.Json.Nodes;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using Telegram.Bot.Types;

namespace SmartHeart.Bot.UnitTests.Telegram;

public sealed class RendererTests : IDisposable
{
    private static readonly Spot Person = new(5, 0);
    private static readonly Button Back = new("Back", Data: "b-1");
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_text_screen_is_one_message_with_buttons()
    {
        var shown = await Show(Text("Hello <b>you</b>").Row(Back));
        (shown.Anchor, shown.Delivery.State).ShouldBe((new Anchor(100), DeliveryState.Sent));
        var sent = Only("sendMessage");
        sent["parse_mode"]!.GetValue<string>().ShouldBe("HTML");
        sent["message_thread_id"].ShouldBeNull();
        sent["reply_markup"]!.ToJsonString().ShouldContain("\"b-1\"");
        sent["link_preview_options"]!["is_disabled"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task A_topic_is_named_and_General_is_not()
    {
        await _bench.Renderer.Show(new Spot(Bench.GroupId, 7), Text("x"), null, default);
        Only("sendMessage")["message_thread_id"]!.GetValue<int>().ShouldBe(7);
    }

    [Fact]
    public async Task A_press_on_a_text_edits_the_text()
    {
        var shown = await Show(Text("New").Row(Back), new Anchor(50, HasMedia: false));
        shown.Anchor.ShouldBe(new Anchor(50));
        _bench.Telegram.Methods.ShouldBe(["editMessageText"]);
    }

    [Fact]
    public async Task One_medium_and_a_short_text_are_a_medium_with_caption()
    {
        await Show(Text("Words").Row(Back) with { Media = [Photo("p")] });
        Only("sendPhoto")["caption"]!.GetValue<string>().ShouldBe("Words");
    }

    [Fact]
    public async Task A_text_turns_into_a_medium_by_an_edit()
    {
        await Show(Text("Words") with { Media = [Photo("p")] }, new Anchor(50, HasMedia: false));
        Only("editMessageMedia")["media"]!["caption"]!.GetValue<string>().ShouldBe("Words");
    }

    [Fact]
    public async Task A_medium_can_not_turn_into_a_text_so_a_new_message_takes_its_place()
    {
        var shown = await Show(Text("Words"), new Anchor(50, HasMedia: true));
        _bench.Telegram.Methods.ShouldBe(["sendMessage", "deleteMessage"]);
        shown.Anchor.MessageId.ShouldBe(100);
    }

    [Fact]
    public async Task A_medium_whose_kind_is_not_known_is_found_out()
    {
        _bench.Telegram.Plan("editMessageText", FakeTelegram.Refusal(400, "Bad Request: there is no text in the message to edit"));
        await Show(Text("Words"), new Anchor(50));
        _bench.Telegram.Methods.ShouldBe(["editMessageText", "sendMessage", "deleteMessage"]);
    }

    [Fact]
    public async Task The_same_medium_with_other_words_only_gets_another_caption()
    {
        var shown = await Show(Text("One") with { Media = [Photo("p")] });
        await Show(Text("Two") with { Media = [Photo("p")] }, shown.Anchor);
        _bench.Telegram.Methods.ShouldBe(["sendPhoto", "editMessageCaption"]);
    }

    [Fact]
    public async Task A_long_text_stands_under_its_medium_and_its_buttons_say_so()
    {
        var shown = await Show(Text(new string('x', 1025)).Row(Back) with { Media = [Photo("p")] });
        _bench.Telegram.Methods.ShouldBe(["sendPhoto", "sendMessage"]);
        shown.Anchor.ShouldBe(new Anchor(101, 1, 100));
        AnchorMark.Read(DataOf("sendMessage"), 101).ShouldBe(("b-1", shown.Anchor));
    }

    [Fact]
    public async Task Several_media_are_an_album_and_go_with_the_screen()
    {
        var shown = await Show(Text("Words").Row(Back) with { Media = [Photo("p"), new Media(MediaKind.Video, "v"), new Media(MediaKind.Document, "d")] });
        _bench.Telegram.Methods.ShouldBe(["sendMediaGroup", "sendDocument", "sendMessage"]);
        shown.Anchor.ShouldBe(new Anchor(103, 3, 100));

        await Show(Text("List"), shown.Anchor);
        _bench.Telegram.Methods.Skip(3).ShouldBe(["sendMessage", "deleteMessages"]);
        _bench.Telegram.Calls[^1].Arguments["message_ids"]!.AsArray().Select(i => i!.GetValue<int>()).ShouldBe([100, 101, 102, 103]);
    }

    [Fact]
    public async Task An_album_that_stays_is_left_alone()
    {
        var screen = Text("Words").Row(Back) with { Media = [Photo("p"), Photo("q")] };
        var shown = await Show(screen);
        var again = await Show(screen with { Text = Html.Text("Favourite") }, shown.Anchor);
        _bench.Telegram.Methods.ShouldBe(["sendMediaGroup", "sendMessage", "editMessageText"]);
        again.Anchor.ShouldBe(shown.Anchor);
        AnchorMark.Read(DataOf("editMessageText"), 102).Anchor.ShouldBe(shown.Anchor);
    }

    [Fact]
    public async Task Buttons_are_mended_when_somebody_else_wrote_in_between()
    {
        _bench.Telegram.Plan("sendMessage", new Message { Id = 140 });
        var shown = await Show(Text("Words").Row(Back) with { Media = [Photo("p"), Photo("q")] });
        shown.Anchor.ShouldBe(new Anchor(140, 2, 100));
        AnchorMark.Read(DataOf("editMessageReplyMarkup"), 140).Anchor.ShouldBe(shown.Anchor);
    }

    [Fact]
    public async Task A_preview_stands_above_as_it_is()
    {
        var preview = Text("Preview").Row(new Button("Open", Url: "https://example.org")) with { Media = [Photo("p")] };
        var shown = await Show(Text("Publish?").Row(Back) with { Above = preview });
        _bench.Telegram.Methods.ShouldBe(["sendPhoto", "sendMessage"]);
        shown.Anchor.ShouldBe(new Anchor(101, 1, 100));
    }

    [Theory]
    [InlineData("Bad Request: message to edit not found")]
    [InlineData("Bad Request: message can't be edited")]
    public async Task What_can_not_be_edited_is_sent_anew(string words)
    {
        _bench.Telegram.Plan("editMessageText", FakeTelegram.Refusal(400, words));
        (await Show(Text("New"), new Anchor(50))).Anchor.MessageId.ShouldBe(100);
        _bench.Telegram.Methods.ShouldBe(["editMessageText", "sendMessage", "deleteMessage"]);
    }

    [Fact]
    public async Task Not_modified_counts_as_shown()
    {
        _bench.Telegram.Plan("editMessageText", FakeTelegram.Refusal(400, "Bad Request: message is not modified"));
        var shown = await Show(Text("Same"), new Anchor(50));
        (shown.Anchor, shown.Delivery.State).ShouldBe((new Anchor(50), DeliveryState.Sent));
    }

    [Fact]
    public async Task A_file_that_Telegram_does_not_know_leaves_the_screen_without_media()
    {
        _bench.Telegram.Plan("sendMediaGroup", FakeTelegram.Refusal(400, "Bad Request: wrong file identifier/HTTP URL specified"));
        var shown = await Show(Text("Words").Row(Back) with { Media = [Photo("p"), Photo("gone")] });
        shown.Delivery.State.ShouldBe(DeliveryState.Sent);
        _bench.Telegram.Methods.ShouldBe(["sendMediaGroup", "getFile", "getFile", "sendMessage"]);
    }

    [Fact]
    public async Task When_the_text_fails_the_album_before_it_is_taken_back()
    {
        _bench.Telegram.Plan("sendMessage", FakeTelegram.Refusal(400, "Bad Request: can't parse entities"));
        var shown = await Show(Text("Words") with { Media = [Photo("p"), Photo("q")] });
        (shown.Anchor, shown.Delivery.State).ShouldBe((default, DeliveryState.ContentFault));
        _bench.Telegram.Methods.ShouldBe(["sendMediaGroup", "sendMessage", "deleteMessages"]);
    }

    [Fact]
    public async Task When_the_new_screen_can_not_be_sent_the_old_one_stays()
    {
        _bench.Telegram.Plan("sendMessage", FakeTelegram.Refusal(403, "Forbidden: bot was blocked by the user"));
        (await Show(Text("Words"), new Anchor(50, HasMedia: true))).Delivery.State.ShouldBe(DeliveryState.Blocked);
        _bench.Telegram.Methods.ShouldBe(["sendMessage"]);
    }

    [Fact]
    public async Task A_text_over_4096_units_becomes_several_messages()
    {
        var shown = await Show(Text(string.Join("\n\n", Enumerable.Repeat(new string('x', 1000), 9))).Row(Back));
        _bench.Telegram.Methods.Count(m => m == "sendMessage").ShouldBe(3);
        shown.Anchor.ShouldBe(new Anchor(102, 2, 100));
    }

    [Fact]
    public async Task A_reply_keyboard_comes_with_a_new_message_and_goes_with_a_word_that_does_not_stay()
    {
        await Show(Text("Phone?") with { Keyboard = new ReplyKeyboard("Share", ["Cancel"], "+7…") }, new Anchor(50));
        var keyboard = _bench.Telegram.Calls[0].Arguments["reply_markup"]!.ToJsonString();
        keyboard.ShouldContain("request_contact");
        keyboard.ShouldContain("Cancel");

        await Show(Text("Thanks") with { DropKeyboard = "Saved" });
        _bench.Telegram.Methods.Skip(1).SkipWhile(method => method != "sendMessage").ShouldBe(["sendMessage", "sendMessage", "deleteMessage"]);
        _bench.Telegram.Calls[^3].Arguments["reply_markup"]!["remove_keyboard"]!.GetValue<bool>().ShouldBeTrue();
        _bench.Telegram.Calls[^1].Arguments["message_id"]!.GetValue<int>().ShouldBe(101);
    }

    [Fact]
    public async Task A_picture_made_on_the_spot_is_uploaded()
    {
        await Show(Text("QR") with { Media = [new Media(MediaKind.Photo, null, [1, 2, 3], "qr.png")] });
        Only("sendPhoto")["multipart"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task A_toast_is_clipped_at_200_units_and_never_within_a_pair()
    {
        await _bench.Renderer.Answer("q", new string('x', 198) + "😀😀", alert: true, default);
        var text = Only("answerCallbackQuery")["text"]!.GetValue<string>();
        text.ShouldBe(new string('x', 198) + "…");
    }

    [Fact]
    public async Task A_press_that_is_too_old_is_no_fault()
    {
        _bench.Telegram.Plan("answerCallbackQuery", FakeTelegram.Refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"));
        await _bench.Renderer.Answer("q", null, alert: false, default);
        _bench.Telegram.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_press_is_answered_even_while_all_sending_stops()
    {
        _bench.Gate.Stop(TimeSpan.FromSeconds(30));
        await _bench.Renderer.Answer("q", null, alert: false, default);
        _bench.Telegram.Methods.ShouldBe(["answerCallbackQuery"]);
    }

    [Fact]
    public async Task A_screen_too_old_to_be_deleted_loses_its_buttons()
    {
        _bench.Telegram.Plan("deleteMessage", FakeTelegram.Refusal(400, "Bad Request: message can't be deleted for everyone"));
        await _bench.Renderer.Remove(Person, new Anchor(50), default);
        _bench.Telegram.Methods.ShouldBe(["deleteMessage", "editMessageReplyMarkup"]);
        _bench.Telegram.Calls[^1].Arguments["reply_markup"].ShouldBeNull();
    }

    private static Screen Text(string html) => new() { Text = Html.Trusted(html) };

    private static Media Photo(string id) => new(MediaKind.Photo, id);

    private Task<Shown> Show(Screen screen, Anchor? over = null) => _bench.Renderer.Show(Person, screen, over, default);

    private JsonObject Only(string method)
    {
        _bench.Telegram.Methods.ShouldBe([method]);
        return _bench.Telegram.Calls[0].Arguments;
    }

    private string DataOf(string method) =>
        _bench.Telegram.Calls.Last(c => c.Method == method).Arguments["reply_markup"]!["inline_keyboard"]![0]![0]!["callback_data"]!.GetValue<string>();
}
