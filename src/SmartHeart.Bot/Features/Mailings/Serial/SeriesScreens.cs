using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Mailings.Serial;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Features.Mailings.Reports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Serial;

/// <summary>Series of messages, as admins see them.</summary>
internal static class SeriesScreens
{
    private const int TitleOnButton = 30;

    /// <summary>All of them, the newest first.</summary>
    public static Screen List(Page<SeriesLine> page, Ui ui)
    {
        var screen = new Screen { Text = Html.Join("\n\n", [ui["series.list"], page.Items.Count == 0 ? ui["series.none"] : Html.Empty]) };
        foreach (var series in page.Items)
        {
            var key = series.IsActive ? "series.item.active" : "series.item";
            screen = screen.Row(Ui.TapLabelled(ui.Plain(key, ("name", series.Name), ("count", series.Steps)), new SeriesTap(series.Id)));
        }

        return screen
            .Row(PageButtons.Of(page, line => line.Id, (turn, key) => new SeriesPageTap(turn, key), ui))
            .Row(ui.Tap("series.new", default(NewSeriesTap)))
            .Row(ui.Tap("series.to_mailings", new MailingsTap()));
    }

    /// <summary>A series with its messages and all that can be done to it.</summary>
    public static Screen Card(SeriesView series, Ui ui)
    {
        var steps = series.Steps.Select((step, index) => SeriesWords.Step(index + 1, step, ui));
        Html[] head =
        [
            Html.Of($"🔁 <b>{series.Name}</b>"),
            series.ActiveSince is { } since ? ui["series.active", ("when", ui.When(since))] : ui["series.inactive"],
            SeriesWords.Start(series, ui),
            SeriesWords.End(series, ui),
        ];
        var screen = new Screen
        {
            Text = Html.Join("\n\n", [Html.Join("\n", head), series.Steps.Count == 0 ? ui["series.no_steps"] : Html.Join("\n\n", steps)]),
        };
        foreach (var (index, step) in series.Steps.Index())
        {
            var label = ui.Plain("series.step.button", ("number", index + 1), ("title", Ui.Shorten(SeriesWords.Title(step, ui), TitleOnButton)));
            screen = screen.Row(Ui.TapLabelled(label, new StepTap(series.Id, step.MailingId)));
        }

        if (series.ActiveSince is not null) screen = screen.Row(ui.Tap("series.refresh", new SeriesTap(series.Id)));
        return Changes(screen, series, ui).Row(ui.Tap("series.to_list", default(SeriesListTap)));
    }

    /// <summary>One message of a series.</summary>
    public static Screen Step(StepTap tap, SeriesView series, Ui ui)
    {
        if (series.Steps.Index().FirstOrDefault(one => one.Item.MailingId == tap.MailingId) is not (var index, { } step))
            return ToCard(series.Id) with { Toast = ui.PlainWords(SeriesErrors.NoStep), Alert = true };

        var screen = new Screen { Text = Html.Join("\n\n", [Html.Of($"🔁 <b>{series.Name}</b>"), SeriesWords.Step(index + 1, step, ui)]) }
            .Row(ui.Tap("series.step.open", new MailingTap(tap.MailingId)));
        if (series.ActiveSince is not null && step.State == MailingState.Running) screen = ReportScreens.Again(screen, step.MailingId, step.Figures, ui);
        if (step.Figures.Total > 0) screen = screen.Row(ui.Tap("series.step.report", new MailingReportTap(tap.MailingId)), ui.Tap("series.refresh", tap));
        if (series.ActiveSince is null) screen = screen.Row(ui.Tap("series.step.drop", new DropStepTap(series.Id, tap.MailingId)));
        return screen.Row(ui.Tap("series.to_card", new SeriesTap(series.Id)));
    }

    /// <summary>Sure?</summary>
    public static Screen AskDelete(SeriesView series, Ui ui) => new Screen { Text = ui["series.ask_delete", ("name", series.Name), ("count", series.Steps.Count)] }
        .Row(ui.Tap("series.delete_sure", new DeleteSeriesTap(series.Id)))
        .Row(ui.Tap("series.to_card", new SeriesTap(series.Id)));

    /// <summary>A refusal: its words over the series as it is now.</summary>
    public static Screen? Fresh(int id, Error error, Ui ui) =>
        error is Denied ? null : (error is NotFound && error != SeriesErrors.NoEvent ? ToList() : ToCard(id)) with { Toast = ui.PlainWords(error), Alert = true };

    /// <summary>On to a card.</summary>
    public static Screen ToCard(int id) => Screen.GoTo(TapCodec.Encode(new SeriesTap(id)));

    /// <summary>On to the list.</summary>
    public static Screen ToList() => Screen.GoTo(TapCodec.Encode(default(SeriesListTap)));

    private static Screen Changes(Screen screen, SeriesView series, Ui ui)
    {
        if (series.ActiveSince is not null) return screen.Row(ui.Tap("series.stop", new ActivateSeriesTap(series.Id, Active: false)));

        if (series.Steps.Count < Series.MaxSteps) screen = screen.Row(ui.Tap("series.step.new", new NewStepTap(series.Id)));
        if (series.Steps.Count > 0) screen = screen.Row(ui.Tap("series.run", new ActivateSeriesTap(series.Id, Active: true)));
        return screen.Row(ui.Tap("series.delete", new AskDeleteSeriesTap(series.Id)));
    }
}
