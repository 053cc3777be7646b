using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Reports;

/// <summary>How figures of mailings are told.</summary>
internal static class ReportWords
{
    private const int BarLength = 12;

    /// <summary>What a mailing is called: its first words; its number where it has none.</summary>
    public static Html Name(int id, string title, Ui ui) => title.Length > 0 ? ui["report.name", ("title", title)] : ui["report.unnamed", ("id", id)];

    /// <summary>How far it is.</summary>
    public static Html Bar(FiguresView figures, Ui ui)
    {
        if (figures.Total == 0) return Html.Empty;

        var done = figures.Total - figures.Left;
        var full = (int)((long)done * BarLength / figures.Total);
        return ui["report.bar", ("bar", new string('▓', full) + new string('░', BarLength - full)), ("percent", (long)done * 100 / figures.Total)];
    }

    /// <summary>How many came to what; what nobody came to is left out.</summary>
    public static Html Figures(FiguresView figures, Ui ui)
    {
        if (figures.Total == 0) return Html.Empty;

        (string Key, int Count)[] counts =
        [
            ("blocked", figures.Blocked), ("deactivated", figures.Deactivated), ("failed", figures.Failed), ("unknown", figures.Unknown),
            ("skipped", figures.Skipped), ("left", figures.Left),
        ];
        return Html.Join("\n",
        [
            ui["report.sent", ("count", figures.Sent), ("total", figures.Total)],
            .. counts.Where(one => one.Count > 0).Select(one => ui[$"report.{one.Key}", ("count", one.Count)]),
        ]);
    }

    /// <summary>A length of time in its two largest units: «2 ч 5 мин».</summary>
    public static string Span(TimeSpan span, Ui ui) => span switch
    {
        { TotalMinutes: < 1 } => ui.Plain("report.span.seconds", ("seconds", Math.Max(1, (int)span.TotalSeconds))),
        { TotalHours: < 1 } => ui.Plain("report.span.minutes", ("minutes", (int)span.TotalMinutes), ("seconds", span.Seconds)),
        { TotalDays: < 1 } => ui.Plain("report.span.hours", ("hours", (int)span.TotalHours), ("minutes", span.Minutes)),
        _ => ui.Plain("report.span.days", ("days", (int)span.TotalDays), ("hours", span.Hours)),
    };

    /// <summary>How fast it is, as people say it: «28 в секунду», «15 в минуту».</summary>
    /// <param name="rate">A second.</param>
    /// <param name="ui">Words.</param>
    public static string Speed(double rate, Ui ui) => rate < 1
        ? ui.Plain("report.speed.minute", ("rate", Round(rate * 60)))
        : ui.Plain("report.speed.second", ("rate", Round(rate)));

    private static double Round(double rate) => rate < 10 ? Math.Round(rate, 1) : Math.Round(rate);

    /// <summary>Who pressed what, button by button; empty where no button opens anything.</summary>
    public static Html Clicks(MailingReport report, Ui ui)
    {
        var pressed = report.Clicks.ToDictionary(one => one.Button);
        var lines = report.Mailing.Buttons
            .Select((button, at) => (button, at)).Where(one => one.button.ContentId is not null)
            .Select(one => pressed.GetValueOrDefault(one.at) is { } clicks
                ? ui["report.clicks.line", ("label", one.button.Label), ("count", clicks.People), ("presses", clicks.Presses)]
                : ui["report.clicks.none", ("label", one.button.Label)]).ToArray();
        return lines.Length == 0 ? Html.Empty : Html.Join("\n", [ui["report.clicks"], .. lines]);
    }

    /// <summary>Who blocked the bot: some by name, the others by number.</summary>
    public static Html Blocked(MailingReport report, Ui ui)
    {
        if (report.Blocked.Count == 0) return Html.Empty;

        var names = string.Join(", ", report.Blocked.Select(person => person.Name ?? ui.Plain("report.nameless", ("id", person.UserId))));
        var others = report.Mailing.Figures.Blocked - report.Blocked.Count;
        return others > 0 ? ui["report.who_blocked.more", ("names", names), ("count", others)] : ui["report.who_blocked", ("names", names)];
    }

    /// <summary>When it began and ended, how long it took and how fast it was, its breaks counted in.</summary>
    public static Html Times(MailingView mailing, Ui ui)
    {
        if (mailing.StartedAt is not { } started) return Html.Empty;
        if (mailing.EndedAt is not { } ended) return ui["report.since", ("when", ui.When(started))];

        if (mailing.Figures.Sent == 0) return ui["report.times.nobody", ("start", ui.When(started)), ("end", ui.When(ended))];

        var took = ended - started;
        var rate = mailing.Figures.Sent / Math.Max(1, took.TotalSeconds);
        return ui["report.times", ("start", ui.When(started)), ("end", ui.When(ended)), ("span", Span(took, ui)), ("speed", Speed(rate, ui))];
    }

    /// <summary>What was done to its messages afterwards.</summary>
    public static Html Upkeep(MailingView mailing, Ui ui)
    {
        var figures = mailing.Figures;
        return mailing switch
        {
            { Upkeep: MailingUpkeep.Removing } => ui["report.removing", ("count", figures.Removed), ("total", figures.Sent)],
            { RemovedAt: { } at } => Html.Join("\n",
                [ui["report.removed", ("count", figures.Removed), ("total", figures.Sent), ("when", ui.When(at))], figures.Removed < figures.Sent ? ui["report.removed.rest"] : Html.Empty]),
            { Upkeep: MailingUpkeep.Rewriting } => ui["report.rewriting", ("count", figures.Rewritten), ("total", figures.Sent)],
            { Edition: > 0 } => Html.Join("\n",
                [ui["report.rewritten", ("count", figures.Rewritten), ("total", figures.Sent)], figures.Rewritten < figures.Sent ? ui["report.rewritten.rest"] : Html.Empty]),
            _ => Html.Empty,
        };
    }

    /// <summary>Telegram's own words; empty for none.</summary>
    public static Html Quote(string? words, Ui ui) => string.IsNullOrEmpty(words) ? Html.Empty : ui["report.words", ("words", words)];
}
