using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Bot.Features.Mailings.Audiences;
using SmartHeart.Bot.Features.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings;

/// <summary>How mailings are told to admins.</summary>
internal static class MailingWords
{
    private const int BarLength = 12;

    /// <summary>Plain: the mark of a state.</summary>
    public static string Mark(MailingState state, Ui ui) => ui.Plain($"mailing.mark.{StatusWords.Key(state)}");

    /// <summary>Plain: its first words; its number where it has none.</summary>
    public static string Title(int id, string title, Ui ui) => title.Length > 0 ? title : ui.Plain("mailing.untitled", ("id", id));

    /// <summary>Where it stands, and why it is held.</summary>
    public static Html State(MailingView mailing, Ui ui)
    {
        var state = ui[$"mailing.state.{StatusWords.Key(mailing.State)}", ("mark", Mark(mailing.State, ui))];
        return mailing.PausedBy == PauseReason.None
            ? state
            : Html.Join("\n", [state, ui[$"mailing.pause.{StatusWords.Key(mailing.PausedBy)}", ("words", mailing.PauseWords ?? "")]]);
    }

    /// <summary>What was sent in: «альбом: 2 фото · 1 видео».</summary>
    public static Html Kind(MailingContent content, Ui ui)
    {
        if (!content.IsAlbum) return ui[$"mailing.kind.{(content.Parts[0].Kind is { } kind ? StatusWords.Key(kind) : "text")}"];

        var counts = content.Parts.GroupBy(part => part.Kind).Select(group => ui[CountKey(group.Key), ("count", group.Count())]);
        return ui["mailing.kind.album", ("parts", Html.Join(" · ", counts))];
    }

    /// <summary>Plain: the topic of interest.</summary>
    public static string Topic(MailingView mailing, Ui ui) => ui.Plain(SettingsScreens.KeyOf(mailing.Topic));

    /// <summary>Whom it is for: one condition or none after «Кому», several in lines of their own.</summary>
    public static Html Audience(MailingCard card, Ui ui)
    {
        var (audience, names) = (card.Mailing.Audience, card.Names);
        if (audience.IsEveryone) return ui["mailing.card.audience", ("audience", ui["mailing.audience.everyone"])];
        return Html.Join("\n", [ui["mailing.card.audience_below"], AudienceWords.Of(audience, names, ui)]);
    }

    /// <summary>When it goes, went, or came to its end.</summary>
    public static Html When(MailingView mailing, Ui ui) => mailing switch
    {
        { StartAt: { } at, State: MailingState.Overdue } => ui["mailing.when.missed", ("when", ui.Zoned(at))],
        { StartAt: { } at, Repeat: Repeat.None } => ui["mailing.when.once", ("when", ui.Zoned(at)), ("ahead", ui.Ahead(at))],
        { StartAt: { } at } => ui[$"mailing.when.{StatusWords.Key(mailing.Repeat)}", ("when", ui.Zoned(at)), ("ahead", ui.Ahead(at))],
        { EndedAt: { } ended } => ui["mailing.when.ended", ("when", ui.When(ended))],
        { StartedAt: { } started } => ui["mailing.when.started", ("when", ui.When(started))],
        _ => ui["mailing.when.none"],
    };

    /// <summary>How far it is: a bar, and how many came to what. Empty before the start.</summary>
    public static Html Figures(FiguresView figures, Ui ui)
    {
        if (figures.Total == 0) return Html.Empty;

        var done = figures.Total - figures.Left;
        var full = (int)((long)done * BarLength / figures.Total);
        var bar = new string('█', full) + new string('░', BarLength - full);
        (string Key, int Count)[] counts =
        [
            ("blocked", figures.Blocked + figures.Deactivated), ("failed", figures.Failed), ("unknown", figures.Unknown), ("skipped", figures.Skipped),
            ("left", figures.Left),
        ];
        return Html.Join("\n",
        [
            ui["mailing.figures.bar", ("bar", bar), ("percent", (long)done * 100 / figures.Total)],
            Html.Join(" · ",
            [
                ui["mailing.figures.sent", ("sent", figures.Sent), ("total", figures.Total)],
                .. counts.Where(one => one.Count > 0).Select(one => ui[$"mailing.figures.{one.Key}", ("count", one.Count)]),
            ]),
        ]);
    }

    private static string CountKey(FileKind? kind) => kind switch
    {
        FileKind.Photo => "mailing.kind.photos",
        FileKind.Video => "mailing.kind.videos",
        FileKind.Audio => "mailing.kind.tracks",
        _ => "mailing.kind.files",
    };
}
