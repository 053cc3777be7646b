using SmartHeart.Application.Statistics;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Statistics;

/// <summary>What most people read, and what the last mailings came to.</summary>
internal static class TopScreens
{
    private const int LongestTitle = 60;

    private static readonly int[] Spans = [7, ShowStatistics.Days, 0];

    /// <summary>Item by item.</summary>
    public static Screen Content(TopContent top, Ui ui)
    {
        Html[] lines = top.Items.Count == 0 ? [ui["stats.top.none"]] : [.. top.Items.Select((item, index) => Line(item, index + 1, ui))];
        var title = top.Days == 0 ? ui["stats.top.title.all"] : ui["stats.top.title", ("count", top.Days)];
        return new Screen { Text = Html.Join("\n\n", [title, Html.Join("\n", lines)]) }
            .Row([.. Spans.Select(days => Span(days, top.Days, ui))])
            .Row(ui.Tap("stats.back", default(StatisticsTap)));
    }

    /// <summary>Mailing by mailing.</summary>
    public static Screen Mailings(MailingComparison comparison, Ui ui)
    {
        Html[] lines = comparison.Mailings.Count == 0 ? [ui["stats.mailings.none"]] : [.. comparison.Mailings.Select(mailing => Line(mailing, ui))];
        return new Screen { Text = Html.Join("\n\n", [ui["stats.mailings.title"], .. lines]) }.Row(ui.Tap("stats.back", default(StatisticsTap)));
    }

    private static Html Line(ReadItem item, int place, Ui ui) => ui["stats.top.line",
        ("place", place), ("mark", Mark(item.Kind)), ("title", Ui.Shorten(item.Title, LongestTitle)), ("count", item.Readers)];

    private static Html Line(MailingEffect mailing, Ui ui)
    {
        var title = mailing.Title.Length == 0 ? ui["stats.mailings.untitled"] : Html.Of($"<b>{Ui.Shorten(mailing.Title, LongestTitle)}</b>");
        return ui["stats.mailings.line",
            ("title", title), ("when", ui.Day(mailing.StartedAt)), ("sent", mailing.Sent),
            ("clicked", mailing.Clicked), ("clicked_share", FunnelScreens.Percent(mailing.Clicked, mailing.Sent)),
            ("unsubscribed", mailing.Unsubscribed), ("unsubscribed_share", FunnelScreens.Percent(mailing.Unsubscribed, mailing.Sent)),
            ("blocked", mailing.Blocked), ("blocked_share", FunnelScreens.Percent(mailing.Blocked, mailing.Sent))];
    }

    private static Button Span(int days, int shown, Ui ui)
    {
        var label = days == 0 ? ui.Plain("stats.top.all") : ui.Plain("stats.top.days", ("count", days));
        return Ui.TapLabelled(days == shown ? ui.Plain("stats.top.on", ("label", label)) : label, new TopTap(days));
    }

    private static string Mark(ContentKind kind) => kind switch
    {
        ContentKind.Product => "🛍",
        ContentKind.Event => "🗓",
        _ => "📚",
    };
}
