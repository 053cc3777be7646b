using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.UnitTests.Telegram;

/// <summary>Screens with media that Telegram does not know any more.</summary>
public sealed class LostFileTests : IDisposable
{
    private const string Wrong = "Bad Request: wrong file identifier/HTTP URL specified";
    private const string NotThere = "Bad Request: wrong file_id or the file is temporarily unavailable";
    private const string Second = "Bad Request: failed to send message #2 with the error message \"Wrong file identifier/HTTP URL specified\"";
    private static readonly Spot Person = new(5, 0);
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task The_only_medium_is_lost_when_getFile_does_not_know_it_either_and_the_words_are_shown_with_a_word_on_it()
    {
        _bench.Telegram.Plan("sendPhoto", FakeTelegram.Refusal(400, Wrong));
        _bench.Telegram.Plan("getFile", FakeTelegram.Refusal(400, NotThere));
        var shown = await Show("gone");

        shown.Delivery.State.ShouldBe(DeliveryState.Sent);
        shown.Lost.ShouldBe(["gone"]);
        _bench.Telegram.Methods.ShouldBe(["sendPhoto", "getFile", "sendMessage"]);
        _bench.Telegram.Calls[^1].Arguments["text"]!.GetValue<string>().ShouldBe("Words\n\nA file is missing");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Internal Server Error")]
    public async Task A_refused_medium_that_getFile_knows_or_can_not_be_asked_about_is_left_out_this_once_and_never_called_lost(string? trouble)
    {
        _bench.Telegram.Plan("sendPhoto", FakeTelegram.Refusal(400, Wrong));
        if (trouble is not null) _bench.Telegram.Plan("getFile", [.. Enumerable.Repeat(FakeTelegram.Refusal(500, trouble), 20)]);
        var shown = await Show("fine");

        shown.Delivery.State.ShouldBe(DeliveryState.Sent);
        shown.Lost.ShouldBe([]);
        _bench.Telegram.Methods.Last().ShouldBe("sendMessage");

        await Show("fine");
        _bench.Telegram.Methods.Last().ShouldBe("sendPhoto");
    }

    [Fact]
    public async Task Of_an_album_the_one_named_that_getFile_knows_is_left_out_this_once_and_never_called_lost()
    {
        _bench.Telegram.Plan("sendMediaGroup", FakeTelegram.Refusal(400, Second));
        var shown = await Show("a", "fine", "c");

        shown.Lost.ShouldBe([]);
        _bench.Telegram.Calls[2].Arguments["media"]!.AsArray().Select(medium => medium!["media"]!.GetValue<string>()).ShouldBe(["a", "c"]);

        await Show("a", "fine", "c");
        _bench.Telegram.Calls[^2].Arguments["media"]!.AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public async Task Refused_bytes_of_our_own_are_not_tried_again_and_again()
    {
        _bench.Telegram.Plan("sendPhoto", [.. Enumerable.Repeat(FakeTelegram.Refusal(400, Wrong), 50)]);
        var screen = Words() with { Media = [new Media(MediaKind.Photo, null, [1, 2, 3], "qr.png")] };

        var shown = await _bench.Finish(_bench.Renderer.Show(Person, screen, null, default));

        shown.Delivery.State.ShouldNotBe(DeliveryState.Sent);
        shown.Lost.ShouldBe([]);
        _bench.Telegram.Methods.ShouldBe(["sendPhoto"]);
    }

    [Fact]
    public async Task The_one_of_an_album_that_Telegram_names_by_number_is_left_out_and_the_rest_stays_an_album()
    {
        _bench.Telegram.Plan("sendMediaGroup", FakeTelegram.Refusal(400, Second));
        _bench.Telegram.Plan("getFile", FakeTelegram.Refusal(400, NotThere));
        var shown = await Show("a", "gone", "c");

        shown.Lost.ShouldBe(["gone"]);
        _bench.Telegram.Methods.ShouldBe(["sendMediaGroup", "getFile", "sendMediaGroup", "sendMessage"]);
        _bench.Telegram.Calls[2].Arguments["media"]!.AsArray().Select(medium => medium!["media"]!.GetValue<string>()).ShouldBe(["a", "c"]);
    }

    [Fact]
    public async Task Where_Telegram_names_none_each_is_asked_about()
    {
        _bench.Telegram.Plan("sendMediaGroup", FakeTelegram.Refusal(400, Wrong));
        _bench.Telegram.Plan(
            "getFile", new global::Telegram.Bot.Types.TGFile(), FakeTelegram.Refusal(400, NotThere), FakeTelegram.Refusal(400, "Bad Request: file is too big"));
        var shown = await Show("a", "gone", "large");

        shown.Lost.ShouldBe(["gone"]);
        _bench.Telegram.Methods.ShouldBe(["sendMediaGroup", "getFile", "getFile", "getFile", "sendMediaGroup", "sendMessage"]);
    }

    [Fact]
    public async Task Where_nobody_can_be_blamed_the_words_are_shown_and_no_file_is_called_lost()
    {
        _bench.Telegram.Plan("sendMediaGroup", FakeTelegram.Refusal(400, Wrong));
        var shown = await Show("a", "b");

        shown.Lost.ShouldBe([]);
        _bench.Telegram.Methods.ShouldBe(["sendMediaGroup", "getFile", "getFile", "sendMessage"]);
    }

    [Fact]
    public async Task However_many_are_lost_the_work_is_bounded()
    {
        var refusal = FakeTelegram.Refusal(400, "Bad Request: failed to send message #1 with the error message \"Wrong file identifier/HTTP URL specified\"");
        _bench.Telegram.Plan("sendMediaGroup", refusal, refusal, refusal, refusal, refusal);
        var unknown = FakeTelegram.Refusal(400, NotThere);
        _bench.Telegram.Plan("getFile", unknown, unknown, unknown);
        var shown = await Show("a", "b", "c", "d", "e", "f");

        shown.Delivery.State.ShouldBe(DeliveryState.Sent);
        shown.Lost.ShouldBe(["a", "b", "c"]);
        _bench.Telegram.Methods.Count(method => method == "sendMediaGroup").ShouldBe(4);
    }

    [Fact]
    public async Task What_is_lost_is_not_tried_again_for_an_hour_and_then_it_is()
    {
        _bench.Telegram.Plan("sendPhoto", FakeTelegram.Refusal(400, Wrong));
        _bench.Telegram.Plan("getFile", FakeTelegram.Refusal(400, NotThere));
        await Show("gone");
        (await Show("gone")).Lost.ShouldBe([]);
        _bench.Telegram.Methods.ShouldBe(["sendPhoto", "getFile", "sendMessage", "sendMessage"]);

        _bench.Clock.Advance(TimeSpan.FromMinutes(61));
        await Show("gone");
        _bench.Telegram.Methods.Skip(4).ShouldBe(["sendPhoto"]);
    }

    [Fact]
    public async Task A_lost_photo_of_a_preview_leaves_the_question_below_it()
    {
        _bench.Telegram.Plan("sendPhoto", FakeTelegram.Refusal(400, Wrong));
        _bench.Telegram.Plan("getFile", FakeTelegram.Refusal(400, NotThere));
        var preview = new Screen { Text = Html.Text("Preview"), Media = [new Media(MediaKind.Photo, "gone")] };
        var shown = await _bench.Renderer.Show(Person, Words() with { Above = preview }, null, default);

        shown.Lost.ShouldBe(["gone"]);
        _bench.Telegram.Methods.ShouldBe(["sendPhoto", "getFile", "sendMessage", "sendMessage"]);
    }

    [Fact]
    public async Task An_edit_to_a_lost_medium_becomes_the_words_alone()
    {
        _bench.Telegram.Plan("editMessageMedia", FakeTelegram.Refusal(400, Wrong));
        _bench.Telegram.Plan("getFile", FakeTelegram.Refusal(400, NotThere));
        var shown = await _bench.Renderer.Show(Person, With("gone"), new Anchor(50, HasMedia: false), default);

        shown.Lost.ShouldBe(["gone"]);
        _bench.Telegram.Methods.ShouldBe(["editMessageMedia", "getFile", "editMessageText"]);
    }

    private static Screen Words() => new() { Text = Html.Text("Words"), WithoutMedia = Html.Text("A file is missing") };

    private static Screen With(params string[] photos) => Words() with { Media = [.. photos.Select(id => new Media(MediaKind.Photo, id))] };

    private Task<Shown> Show(params string[] photos) => _bench.Finish(_bench.Renderer.Show(Person, With(photos), null, default));
}
