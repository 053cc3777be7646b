using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Domain.Content;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Content;

public sealed class FavouriteScreensTests
{
    [Fact]
    public void Without_favourites_the_star_is_explained() =>
        ShouldLookAsAccepted(ui => FavouriteScreens.List(default, Samples.Page<FavouriteLine>([]), ui));

    [Fact]
    public void Titles_have_the_mark_of_their_kind() => ShouldLookAsAccepted(ui => FavouriteScreens.List(default, Samples.Page<FavouriteLine>(
        [new(7, ContentKind.Material, Samples.HtmlTitle, true), new(8, ContentKind.Product, "Айдентика", true), new(9, ContentKind.Event, Samples.LongTitle, true)], next: true), ui));

    [Fact]
    public void What_was_taken_down_is_marked() => ShouldLookAsAccepted(ui => FavouriteScreens.List(
        new FavouritesTap(PageTurn.Next, 99), Samples.Page<FavouriteLine>([new(7, ContentKind.Material, "Кофейни", false), new(8, ContentKind.Material, "Гид", true)], previous: true), ui));
}
