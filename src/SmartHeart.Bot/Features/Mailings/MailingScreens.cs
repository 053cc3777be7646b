using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Features.Mailings.Compose;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings;

/// <summary>The list of mailings, and the ways to it.</summary>
internal static class MailingScreens
{
    private const int TitleOnButton = 38;

    /// <summary>A page of mailings; what runs, is held or asks for a word stands over all of them.</summary>
    public static Screen List(MailingList list, Ui ui)
    {
        var ids = list.Current.Select(line => line.Id).ToHashSet();
        var lines = list.Current.Concat(list.Page.Items.Where(line => !ids.Contains(line.Id))).ToArray();
        var screen = new Screen { Text = Html.Join("\n\n", [ui["mailing.list.title"], ui[lines.Length == 0 ? "mailing.list.none" : "mailing.list.legend"]]) };
        foreach (var line in lines) screen = screen.Row(Ui.TapLabelled(Label(line, ui), new MailingTap(line.Id)));
        return screen
            .Row(PageButtons.Of(list.Page, line => line.Id, (turn, key) => new MailingsTap(turn, key), ui))
            .Row(ui.Tap("mailing.new", default(NewMailingTap)))
            .Row(ui.Tap("mailing.segments", default(SegmentsTap)), ui.Tap("mailing.series", default(SeriesListTap)));
    }

    /// <summary>A refusal at a mailing: its words over the mailing as it is now; over the list when it is gone.</summary>
    public static Screen? Fresh(int id, Error error, Ui ui) => error switch
    {
        Denied or ConsentRequired => null,
        NotFound => ToList() with { Toast = ui.PlainWords(error), Alert = true },
        _ => ToCard(id) with { Toast = ui.PlainWords(error), Alert = true },
    };

    /// <summary>On to a mailing's card.</summary>
    public static Screen ToCard(int id) => Screen.GoTo(TapCodec.Encode(new MailingTap(id)));

    /// <summary>On to the list.</summary>
    public static Screen ToList() => Screen.GoTo(TapCodec.Encode(new MailingsTap()));

    /// <summary>The way back to the card.</summary>
    public static Button BackToCard(int id, Ui ui) => ui.Tap("mailing.to_card", new MailingTap(id));

    private static string Label(MailingLine line, Ui ui)
    {
        var head = ui.Plain(
            "mailing.line", ("mark", MailingWords.Mark(line.State, ui)), ("title", Ui.Shorten(MailingWords.Title(line.Id, line.Title, ui), TitleOnButton)));
        return Detail(line, ui) is { } detail ? ui.Plain("mailing.line.with", ("line", head), ("detail", detail)) : head;
    }

    private static string? Detail(MailingLine line, Ui ui) => line switch
    {
        { StartAt: { } at } => ui.Plain("mailing.line.when", ("day", ui.Day(at)), ("time", ui.Time(at))),
        { State: MailingState.Running or MailingState.Paused, Total: > 0 } => ui.Plain("mailing.line.part", ("sent", line.Sent), ("total", line.Total)),
        { State: MailingState.Finished or MailingState.Cancelled } => ui.Plain("mailing.line.sent", ("count", line.Sent)),
        _ => null,
    };
}
