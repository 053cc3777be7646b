using SmartHeart.Application.Feed;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Bot.Features.Users.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Feed;

/// <summary>A digest of the events topic, folded and open.</summary>
internal static class DigestScreens
{
    private const int PeoplePerRow = 5;

    /// <summary>Folded: what is told.</summary>
    public static Screen Digest(int id, IReadOnlyList<FeedEntry> entries, DateTimeOffset now, Ui ui) =>
        new Screen { Text = FeedDigest.Write(entries, now, ui) }.Row(ui.Tap("feed.details", new DigestTap(id, 1)));

    /// <summary>As it was asked for.</summary>
    public static Screen Show(FeedDigestView view, Ui ui) => view.Page == 0 ? Digest(view.Id, [.. view.Details.Select(detail => detail.Entry)], ui.Now, ui) : Page(view, ui);

    /// <summary>Somebody's card without what is done to them: that has its place in topic main.</summary>
    public static Screen Person(DigestPersonTap tap, UserCard card, Ui ui) =>
        new Screen { Text = Html.Join("\n\n", [PersonScreens.Text(card, ui), ui["feed.person_hint"]]) }.Row(ui.Tap("feed.details.back", new DigestTap(tap.Digest, tap.Page)));

    private static Screen Page(FeedDigestView view, Ui ui)
    {
        var title = ui["feed.details.title", ("count", view.Count), ("page", view.Page), ("pages", view.Pages)];
        var people = view.Details.Where(detail => detail.Entry.Person is not null)
            .Select(detail => Ui.TapLabelled($"{detail.Number}", new DigestPersonTap(detail.Entry.Person!.UserId, view.Id, view.Page)))
            .ToList();
        var text = FeedDigest.Fitting(most => Html.Join("\n\n",
        [
            title,
            view.Details.Count == 0 ? ui["feed.details.none"] : Html.Join("\n", view.Details.Select(detail => Line(detail, most, ui))),
            people.Count == 0 ? Html.Empty : ui["feed.details.hint"],
        ]));
        var screen = people.Chunk(PeoplePerRow).Aggregate(new Screen { Text = text }, (all, row) => all.Row([.. row]));
        return screen.Row([.. Arrows(view, ui)]).Row(ui.Tap("feed.details.fold", new DigestTap(view.Id, 0)));
    }

    private static Html Line(FeedDetail detail, int? most, Ui ui) => ui[
        "feed.details.line", ("number", detail.Number), ("time", FeedDigest.Stamp(detail.Entry.Event.At, ui.Now, ui)), ("line", FeedLines.Line(detail.Entry, ui, most))];

    private static IEnumerable<Button> Arrows(FeedDigestView view, Ui ui)
    {
        if (view.Page > 1) yield return ui.Tap("content.page.previous", new DigestTap(view.Id, view.Page - 1));
        if (view.Page < view.Pages) yield return ui.Tap("content.page.next", new DigestTap(view.Id, view.Page + 1));
    }
}
