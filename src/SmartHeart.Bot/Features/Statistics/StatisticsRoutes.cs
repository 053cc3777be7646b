using SmartHeart.Application.Statistics;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Statistics;

/// <summary>Figures in topic main.</summary>
internal sealed class StatisticsRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map) => map
        .Command("stats", Place.Main, () => new ShowStatistics(), OverviewScreens.Overview)
        .PanelButton(65, ui => ui.Tap("stats.panel", default(StatisticsTap)), "stats.about")
        .Tap(Place.Main, (StatisticsTap _) => new ShowStatistics(), (_, overview, ui) => OverviewScreens.Overview(overview, ui))
        .Tap(Place.Main, (FunnelTap _) => new ShowFunnel(), (_, funnel, ui) => FunnelScreens.Funnel(funnel, ui))
        .Tap(Place.Main, (SourcesTap _) => new ShowSources(), (_, sources, ui) => FunnelScreens.Sources(sources, ui))
        .Tap(Place.Main, (RetentionTap tap) => new ShowRetention(tap.Page), (_, retention, ui) => RetentionScreens.Table(retention, ui))
        .Tap(Place.Main, (TopTap tap) => new ShowTopContent(tap.Days), (_, top, ui) => TopScreens.Content(top, ui))
        .Tap(Place.Main, (CompareMailingsTap _) => new CompareMailings(), (_, comparison, ui) => TopScreens.Mailings(comparison, ui))
        .Tap(Place.Main, (AskRebuildTap _) => new PlanRebuild(), (_, plan, ui) => RecountScreens.Ask(plan, ui), Elsewhere)
        .Tap(
            Place.Main, (RebuildTap _) => new RebuildStatistics(),
            (_, _, ui) => ToOverview() with { Toast = ui.Plain("stats.rebuild.begun") }, Elsewhere);

    private static Screen ToOverview() => Screen.GoTo(TapCodec.Encode(default(StatisticsTap)));

    /// <summary>A refusal: its words over the figures as they are now.</summary>
    private static Screen? Elsewhere<TTap>(TTap tap, Error error, Ui ui) =>
        error is Denied ? null : ToOverview() with { Toast = ui.PlainWords(error), Alert = true };
}
