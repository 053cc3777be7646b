using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Application.Events;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Content;

public sealed class CardScreensTests
{
    [Fact]
    public void A_card_of_text_only() => ShouldLookAsAccepted(ui => Card(Samples.Card(), ui));

    [Fact]
    public void A_card_escapes_its_title_and_keeps_the_formatting_of_its_text() =>
        ShouldLookAsAccepted(ui => Card(Samples.Card(Samples.HtmlTitle, "<blockquote>Цитата &amp; ссылка</blockquote> <a href=\"https://example.org/?a=1&amp;b=2\">сюда</a>"), ui));

    [Fact]
    public void A_card_leads_back_to_the_page_it_was_opened_from() =>
        CardScreens.Card(Samples.Card(), new Origin(CameFrom.Category, PageTurn.Next, 99), Ru).Rows[^1][0].Data.ShouldBe("mc-3-1-2r");

    [Fact]
    public void A_card_with_a_photo() => ShouldLookAsAccepted(ui => Card(Samples.Card(media: [new(FileKind.Photo, "photo1")]), ui));

    [Fact]
    public void A_card_with_an_album_of_photos_and_a_video() => ShouldLookAsAccepted(ui => Card(
        Samples.Card(media: [new(FileKind.Photo, "photo1"), new(FileKind.Video, "video1"), new(FileKind.Photo, "photo2")]), ui));

    [Fact]
    public void A_card_offers_its_documents_by_name_and_size() => ShouldLookAsAccepted(ui => Card(
        Samples.Card(documents: [
            new(11, "Презентация.pdf", 2_516_582), new(12, null, null), new(13, "смета <итог>.xlsx", 900), new(14, $"{Samples.LongTitle}.docx", 734_003_200)]), ui));

    [Fact]
    public void A_long_text_and_its_photo_stay_one_screen()
    {
        var screen = Card(Samples.Card(html: new string('ж', 1500), media: [new(FileKind.Photo, "photo1")]), Ru);

        screen.Text.Value.Length.ShouldBeGreaterThan(1024);
        screen.Media.ShouldHaveSingleItem().ShouldBe(new Media(MediaKind.Photo, "photo1"));
        screen.Rows.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_document_comes_as_a_message_of_its_own() =>
        ShouldLookAsAccepted(_ => CardScreens.Document(new("doc1", FileKind.Document, "Презентация.pdf")));

    [Fact]
    public void A_favourite_can_be_dropped() => ShouldLookAsAccepted(ui => Card(Samples.Card() with { IsFavourite = true }, ui));

    [Fact]
    public void Keeping_it_says_so_on_the_same_card() =>
        ShouldLookAsAccepted(ui => CardScreens.Marked(Samples.Card() with { IsFavourite = true }, new Origin(CameFrom.Favourites, PageTurn.Next, 99), ui));

    [Fact]
    public void A_product_can_be_asked_for() => ShouldLookAsAccepted(ui => Card(Samples.Card("Айдентика") with { Kind = ContentKind.Product }, ui));

    [Fact]
    public void An_event_says_when_and_where_and_can_be_registered_for() => ShouldLookAsAccepted(ui => Card(Samples.Event(), ui));

    [Fact]
    public void An_event_one_is_registered_for() => ShouldLookAsAccepted(ui => CardScreens.Card(
        Samples.Event(place: null, link: "https://zoom.us/j/123?a=1&b=2") with { IsRegistered = true }, new Origin(CameFrom.MyEvents), ui));

    [Fact]
    public void An_event_over_several_days() =>
        ShouldLookAsAccepted(ui => Card(Samples.Event(hours: 51) with { Stage = EventStage.Running }, ui));

    [Fact]
    public void A_running_event_waits_for_who_is_registered() =>
        ShouldLookAsAccepted(ui => Card(Samples.Event() with { Stage = EventStage.Running, IsRegistered = true }, ui));

    [Fact]
    public void An_event_that_is_over_closes_registration() =>
        ShouldLookAsAccepted(ui => CardScreens.Card(Samples.Event() with { Stage = EventStage.Over }, new Origin(CameFrom.PastEvents), ui));

    [Fact]
    public void An_event_that_is_over_remembers_who_was_registered() =>
        Card(Samples.Event() with { Stage = EventStage.Over, IsRegistered = true }, Ru).Text.Value.ShouldContain("Вы были записаны");

    [Fact]
    public void What_is_passed_on_has_link_and_picture()
    {
        var screen = CardScreens.PassOn(Samples.Card(Samples.HtmlTitle), Ru);

        screen.Media.ShouldHaveSingleItem().Kind.ShouldBe(MediaKind.Photo);
        ShouldLookAsAccepted(ui => CardScreens.PassOn(Samples.Card(Samples.HtmlTitle), ui) with { Media = [] });
    }

    [Fact]
    public void A_favourite_that_is_gone_can_be_dropped_at_once() =>
        ShouldLookAsAccepted(ui => CardScreens.Gone(ContentErrors.Gone, new LineTap(7, PageTurn.Next, 9, CameFrom.Favourites), ui)!);

    [Theory]
    [InlineData(CameFrom.Category, "mc-3-1-2r")]
    [InlineData(CameFrom.Favourites, "bl-1-2r")]
    [InlineData(CameFrom.Events, "e-0-1-2r")]
    [InlineData(CameFrom.MyEvents, "e-1-1-2r")]
    [InlineData(CameFrom.PastEvents, "e-2-1-2r")]
    internal void Every_button_of_a_card_keeps_the_way_back(CameFrom from, string back)
    {
        var origin = new Origin(from, PageTurn.Next, 99);
        CardScreens.Card(Samples.Card(), origin, Ru).Rows[^1][0].Data.ShouldBe(back);

        foreach (var button in CardScreens.Card(Samples.Event(), origin, Ru).Rows.SelectMany(row => row).Where(button => button.Data is not null))
        {
            if (Bot.Kit.Routing.TapCodec.TryDecode<KeepFavouriteTap>(button.Data!, out var keep)) keep.Origin.ShouldBe(origin);
            if (Bot.Kit.Routing.TapCodec.TryDecode<Features.Events.RegisterTap>(button.Data!, out var register)) register.Origin.ShouldBe(origin);
        }
    }

    private static Screen Card(ContentCard card, Ui ui) => CardScreens.Card(card, default, ui);
}
