using SmartHeart.Bot.Features.Admin;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.UnitTests.Kit;

namespace SmartHeart.Bot.UnitTests.Users;

public sealed class PanelScreensTests
{
    [Fact]
    public void Panel_shows_what_features_put_there_in_their_order()
    {
        var map = new RouteMap()
            .PanelButton(20, ui => ui.Tap("panel.title", default(PanelTap)), about: "menu.title")
            .PanelButton(10, ui => ui.Tap("menu.back", default(PanelTap)))
            .PanelButton(5, ui => ui.Tap("menu.profile", default(PanelTap)), topic: Place.Mailings);

        var screen = new AdminScreens(map).Panel(TestSpeech.Ru);

        screen.Rows.ShouldHaveSingleItem().Select(b => b.Text).ShouldBe([TestSpeech.Ru.Plain("menu.back"), TestSpeech.Ru.Plain("panel.title")]);
        screen.Text.Value.ShouldContain(TestSpeech.Ru["menu.title"].Value);
    }

    [Fact]
    public void Panel() => TestSpeech.ShouldLookAsAccepted(new AdminScreens(FeatureRoutes.Map()).Panel);
}
