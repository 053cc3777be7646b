using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>What a reader puts aside, goes on to, and passes on.</summary>
public sealed class FavouriteJourneyTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Fact]
    public async Task What_is_put_aside_is_found_again_and_an_album_stays_where_it_is()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Кейсы");
        await boris.PublishAsync("Кейсы", "Кофейни", "История", [_bot.World.Photo(1), _bot.World.Photo(2)]);
        var anna = await _bot.ReaderAsync();
        await anna.OpenCategoryAsync("Кейсы");
        await anna.PressText("Кофейни");
        var card = await anna.SeesText("История");
        var photos = anna.Shown.Count(message => message.Media is not null);

        (await anna.Press("favourite.keep")).Text.ShouldNotBeNull();
        var marked = await anna.Sees(message => message.Buttons.SelectMany(row => row).Any(button => Words.Whole("ru", "favourite.drop").IsMatch(button.Text)), "the star");
        marked.Id.ShouldBe(card.Id);
        anna.Shown.Count(message => message.Media is not null).ShouldBe(photos);

        anna.Says("/favourites");
        await anna.Sees("favourites.list");
        await anna.PressText("Кофейни");
        await anna.SeesText("История");
        await anna.Press("favourites.back");
        await anna.Sees("favourites.list");

        await boris.Press("managed.change.archive");
        await boris.Sees("managed.created_at");
        anna.Says("/favourites");
        await anna.Sees("favourites.some_closed");
        await anna.PressText("🚫 Кофейни");
        await anna.Sees("error.content.gone");
        await anna.Press("favourite.drop");
        await anna.Sees("favourites.empty");
    }

    [Fact]
    public async Task From_one_material_a_reader_goes_on_to_the_next_unread_one()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Статьи");
        foreach (var title in new[] { "Первая", "Вторая", "Третья" }) await boris.PublishAsync("Статьи", title, $"Текст: {title}");
        var anna = await _bot.ReaderAsync();
        await anna.OpenCategoryAsync("Статьи");
        await anna.PressText("Вторая");
        await anna.SeesText("Текст: Вторая");
        await anna.Press("content.next");
        await anna.SeesText("Текст: Третья");
        await anna.Press("content.next");
        await anna.SeesText("Текст: Первая");
    }

    [Fact]
    public async Task A_card_is_passed_on_by_link_and_picture_by_users_and_admins_alike()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Гиды");
        await boris.PublishAsync("Гиды", "Гид по брендингу", "Передай дальше");
        var link = await boris.ShareLinkAsync();
        await boris.Press("managed.share");
        await boris.Sees(message => message.Words.Contains(link, StringComparison.Ordinal), "the link");
        await boris.Press("managed.share.qr");
        await boris.Sees(message => message.Media is { Kind: MediaKind.Photo, Width: >= 600 }, "the QR code");

        var anna = await _bot.ReaderAsync();
        anna.Does(person => person.ClickLink(link));
        await anna.SeesText("Передай дальше");
        await anna.Press("content.pass_on");
        (await anna.Sees(message => message.Media is { Kind: MediaKind.Photo, Width: >= 600 }, "the QR code")).Words.ShouldContain(link);
        anna.Shown.Count(message => message.Words.Contains("Передай дальше", StringComparison.Ordinal)).ShouldBe(1);
    }
}
