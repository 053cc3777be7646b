using System.Collections.Immutable;
using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Bot.Features.Mailings.Compose;
using SmartHeart.Bot.Features.Mailings.Scheduling;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings;

/// <summary>A mailing with all that can be done to it now.</summary>
internal static class MailingCardScreens
{
    private const int ExcerptLength = 240;

    /// <summary>The card.</summary>
    public static Screen Card(MailingCard card, Ui ui)
    {
        var mailing = card.Mailing;
        var screen = new Screen { Text = Words(card, ui) };
        screen = mailing.State switch
        {
            _ when mailing.SeriesId is not null => OfSeries(screen, mailing, ui),
            MailingState.Draft or MailingState.Scheduled or MailingState.Overdue => Open(screen, card, ui),
            MailingState.Preparing or MailingState.Running => Started(screen, card, ui, ui.Tap("mailing.pause", new PauseTap(mailing.Id))),
            MailingState.Paused => Started(screen, card, ui, ui.Tap("mailing.resume", new ResumeTap(mailing.Id))),
            _ => screen.Row(ui.Tap("mailing.report", new MailingReportTap(mailing.Id)), ui.Tap("mailing.preview", new PreviewMailingTap(mailing.Id))),
        };
        ImmutableArray<Button> copy = [ui.Tap("mailing.copy", new CopyMailingTap(mailing.Id))];
        return screen
            .Row(MayDelete(mailing) ? copy.Add(ui.Tap("mailing.delete", new AskDeleteMailingTap(mailing.Id))) : copy)
            .Row(ui.Tap("mailing.to_list", new MailingsTap()));
    }

    private static Html Words(MailingCard card, Ui ui)
    {
        var mailing = card.Mailing;
        var excerpt = Rest(mailing);
        Html[] facts =
        [
            ui["mailing.card.content", ("content", MailingWords.Kind(mailing.Content, ui))],
            mailing.Buttons.IsEmpty ? Html.Empty : ui["mailing.card.buttons", ("labels", string.Join(" · ", mailing.Buttons.Select(button => button.Label)))],
            ui["mailing.card.topic", ("topic", MailingWords.Topic(mailing, ui))],
            MailingWords.Audience(card, ui),
            mailing.SeriesId is null ? ui["mailing.card.when", ("when", MailingWords.When(mailing, ui))] : ui["mailing.card.of_series"],
            Quiet(card, ui),
            ScheduleWords.Held(mailing, ui),
            mailing.Paid ? ui["mailing.card.paid"] : Html.Empty,
        ];
        return Html.Join("\n\n",
        [
            Html.Join("\n", [Html.Of($"<b>{MailingWords.Title(mailing.Id, mailing.Title, ui)}</b>"), MailingWords.State(mailing, ui)]),
            excerpt.Length == 0 ? Html.Empty : Html.Of($"<blockquote>{excerpt}</blockquote>"),
            Html.Join("\n", facts),
            MailingWords.Figures(mailing.Figures, ui),
        ]);
    }

    /// <summary>How it goes on after the words that stand over the card.</summary>
    private static string Rest(MailingView mailing)
    {
        var words = Excerpt.Of(mailing.Content.Parts.Select(part => part.Html).FirstOrDefault(html => html.Length > 0) ?? "", ExcerptLength);
        return words.StartsWith(mailing.Title, StringComparison.Ordinal) ? words[mailing.Title.Length..].TrimStart() : words;
    }

    private static Html Quiet(MailingCard card, Ui ui) => card.QuietHours is { } hours && !HasEnded(card.Mailing)
        ? ui[card.Mailing.Quiet ? "mailing.card.quiet" : "mailing.card.loud", ("from", $"{hours.From:HH\\:mm}"), ("to", $"{hours.To:HH\\:mm}")]
        : Html.Empty;

    private static Screen Open(Screen screen, MailingCard card, Ui ui)
    {
        var id = card.Mailing.Id;
        return screen
            .Row(ui.Tap("mailing.preview", new PreviewMailingTap(id)), ui.Tap("mailing.test", new TestMailingTap(id)))
            .Row(ui.Tap("mailing.edit", new EditMailingTap(id)), ui.Tap("mailing.audience", new AudienceTap(id)))
            .Row([ui.Tap("mailing.when", new WhenTap(id)), .. Options(card, ui)])
            .Row(card.Mailing.State == MailingState.Overdue ? OverdueScreens.Buttons(card.Mailing, ui) : [ui.Tap("mailing.start", new AskStartTap(id))]);
    }

    private static Screen Started(Screen screen, MailingCard card, Ui ui, Button move)
    {
        var id = card.Mailing.Id;
        return screen
            .Row(move, ui.Tap("mailing.cancel", new AskCancelTap(id)))
            .Row(Options(card, ui))
            .Row(ui.Tap("mailing.report", new MailingReportTap(id)), ui.Tap("mailing.preview", new PreviewMailingTap(id)));
    }

    private static Screen OfSeries(Screen screen, MailingView mailing, Ui ui)
    {
        screen = screen.Row(ui.Tap("mailing.preview", new PreviewMailingTap(mailing.Id)), ui.Tap("mailing.test", new TestMailingTap(mailing.Id)));
        if (mailing.State == MailingState.Draft) screen = screen.Row(ui.Tap("mailing.edit", new EditMailingTap(mailing.Id)));
        return screen.Row(ui.Tap("mailing.report", new MailingReportTap(mailing.Id)), ui.Tap("mailing.series", default(SeriesListTap)));
    }

    /// <summary>What a press turns around; nothing where the configuration leaves no choice.</summary>
    private static ImmutableArray<Button> Options(MailingCard card, Ui ui)
    {
        var mailing = card.Mailing;
        ImmutableArray<Button> quiet = card.QuietHours is null
            ? []
            : [ui.Tap(mailing.Quiet ? "mailing.quiet.on" : "mailing.quiet.off", new OptionsTap(mailing.Id, mailing.Version, !mailing.Quiet, mailing.Paid))];
        return card.MayPay
            ? quiet.Add(ui.Tap(mailing.Paid ? "mailing.paid.on" : "mailing.paid.off", new OptionsTap(mailing.Id, mailing.Version, mailing.Quiet, !mailing.Paid)))
            : quiet;
    }

    private static bool HasEnded(MailingView mailing) => mailing.State is MailingState.Finished or MailingState.Cancelled;

    private static bool MayDelete(MailingView mailing) => mailing is { State: MailingState.Draft, StartedAt: null, SeriesId: null };
}
