using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Domain.Content;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Content;

public sealed class FiguresScreensTests
{
    private static readonly FiguresTap At = new(7, FiguresScreens.FewDays, StatusFilter.Published, ContentKind.Material);

    [Fact]
    public void An_item_that_nobody_opened_says_so_in_noughts() =>
        ShouldLookAsAccepted(ui => FiguresScreens.Figures(At, Of(Samples.Managed(), 0, 0), ui));

    [Fact]
    public void A_material_shows_its_readers_by_day() => ShouldLookAsAccepted(ui => FiguresScreens.Figures(
        At, Of(Samples.Managed(ContentStatus.Published, views: 12, viewers: 9), 9, 2, readers: [1, 0, 4, 0, 3, 1]), ui));

    [Fact]
    public void A_product_tells_who_asked_for_it() => ShouldLookAsAccepted(ui => FiguresScreens.Figures(
        At with { Days = 30, Kind = ContentKind.Product },
        Of(Samples.Product(views: 21_345, viewers: 12_001), 1000, 340, 41, 130, [12_000, 1]), ui));

    [Fact]
    public void An_event_tells_who_is_registered() => ShouldLookAsAccepted(ui => FiguresScreens.Figures(
        At with { Kind = ContentKind.Event }, Of(Samples.Lecture(views: 3, viewers: 2), 2, 1, 1, 1, [2]), ui));

    private static ContentFigures Of(ManagedContent item, int sample, int returned, int favourites = 0, int takers = 0, params int[] readers) => new(
        item, sample, returned, favourites, takers,
        [.. Enumerable.Range(0, 6).Select(day => new DayFigure(new DateOnly(2026, 2, 25).AddDays(day), readers.ElementAtOrDefault(day)))]);
}
