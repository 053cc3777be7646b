using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Mailings.Serial;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Mailings.Serial;

/// <summary>Series of messages in topic mailings.</summary>
internal sealed class SeriesRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        Looking(map);
        Changing(map);
    }

    private static void Looking(RouteMap map) => map
        .Tap(Place.Mailings, (SeriesListTap _) => new ListSeries(new PageAt()), SeriesScreens.List)
        .Tap(Place.Mailings, (SeriesPageTap tap) => new ListSeries(new PageAt(tap.Turn, tap.Key)), SeriesScreens.List)
        .Tap(
            Place.Mailings, (SeriesTap tap) => new ShowSeries(tap.Id), (_, series, ui) => SeriesScreens.Card(series, ui),
            (tap, error, ui) => SeriesScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Mailings, (StepTap tap) => new ShowSeries(tap.SeriesId), SeriesScreens.Step, (tap, error, ui) => SeriesScreens.Fresh(tap.SeriesId, error, ui))
        .Tap(
            Place.Mailings, (AskDeleteSeriesTap tap) => new ShowSeries(tap.Id), (_, series, ui) => SeriesScreens.AskDelete(series, ui),
            (tap, error, ui) => SeriesScreens.Fresh(tap.Id, error, ui));

    private static void Changing(RouteMap map) => map
        .Begin(Place.Mailings, new NewSeriesForm(), (NewSeriesTap _) => new AddSeries())
        .Begin(Place.Mailings, new NewStepForm(), (NewStepTap tap) => new AddSeriesStep { SeriesId = tap.SeriesId })
        .Tap(
            Place.Mailings, (DropStepTap tap) => new DropSeriesStep(tap.SeriesId, tap.MailingId),
            (tap, _, ui) => SeriesScreens.ToCard(tap.SeriesId) with { Toast = ui.Plain("series.step.dropped") },
            (tap, error, ui) => SeriesScreens.Fresh(tap.SeriesId, error, ui))
        .Tap(
            Place.Mailings, (ActivateSeriesTap tap) => new ActivateSeries(tap.Id, tap.Active),
            (tap, _, ui) => SeriesScreens.ToCard(tap.Id) with { Toast = ui.Plain(tap.Active ? "series.running" : "series.stopped"), Alert = tap.Active },
            (tap, error, ui) => SeriesScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Mailings, (DeleteSeriesTap tap) => new DeleteSeries(tap.Id), (_, _, ui) => SeriesScreens.ToList() with { Toast = ui.Plain("series.deleted") },
            (tap, error, ui) => SeriesScreens.Fresh(tap.Id, error, ui));
}
