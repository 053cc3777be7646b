using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>What admins see of all items of a kind.</summary>
internal static class ManagedListScreens
{
    private const int TitleOnButton = 46;
    private const int TitleBesideTime = 34;

    /// <summary>In the order in which an item goes through them. Five buttons with numbers are too narrow for a phone: the one for all stands above these.</summary>
    private static readonly StatusFilter[] Filters =
        [StatusFilter.Draft, StatusFilter.Scheduled, StatusFilter.Published, StatusFilter.Archived];

    /// <summary>A page of items with their status and views.</summary>
    public static Screen List(ManagedListTap at, ManagedList list, Ui ui)
    {
        var page = list.Page;
        var words = page.Items.Count > 0 ? ui["managed.legend"]
            : at.Filter == StatusFilter.All ? ui[KindWords.Key("managed.none", at.Kind)]
            : ui["managed.none_such"];
        var screen = new Screen { Text = Html.Of($"<b>{ui.Plain(KindWords.Key("managed.panel", at.Kind))}</b>\n\n{words}") }
            .Row(FilterButton(StatusFilter.All, at, list.Counts, ui))
            .Row([.. Filters.Select(filter => FilterButton(filter, at, list.Counts, ui))]);
        foreach (var line in page.Items) screen = screen.Row(Ui.TapLabelled(Label(line, ui), new ManagedTap(line.Id, at.Filter, at.Kind)));
        return screen
            .Row(PageButtons.Of(page, line => line.Id, (turn, key) => at with { Turn = turn, Key = key }, ui))
            .Row(ui.Tap("managed.new", new NewContentTap(at.Kind)), ui.Tap("managed.categories", new ManagedCategoriesTap(0, at.Kind)))
            .Row(ui.Tap("managed.to_panel", default(Features.Admin.PanelTap)));
    }

    /// <summary>There is nowhere to put an item yet.</summary>
    public static Screen NoCategory(ContentKind kind, Ui ui) =>
        new Screen { Text = ui[KindWords.Key("managed.no_category", kind)] }.Row(ui.Tap("category.new", new NewCategoryTap(kind))).Row(Back(kind, ui));

    /// <summary>On to the list.</summary>
    public static Screen GoTo(ContentKind kind) => Screen.GoTo(Kit.Routing.TapCodec.Encode(new ManagedListTap(StatusFilter.All, Kind: kind)));

    /// <summary>The way to the head of the list.</summary>
    public static Button Back(ContentKind kind, Ui ui) => ui.Tap(KindWords.Key("managed.to_list", kind), new ManagedListTap(StatusFilter.All, Kind: kind));

    private static Button FilterButton(StatusFilter filter, ManagedListTap at, IReadOnlyDictionary<ContentStatus, int> counts, Ui ui)
    {
        var count = StatusWords.Through(filter) is { } status ? counts.GetValueOrDefault(status) : counts.Values.Sum();
        var name = ui.Plain($"managed.filter.{StatusWords.Key(filter)}");
        var label = count == 0 ? name : ui.Plain(filter == StatusFilter.All ? "managed.filter.all_counted" : "managed.filter.counted", ("label", name), ("count", count));
        return Ui.TapLabelled(filter == at.Filter ? ui.Plain("managed.filter.on", ("label", label)) : label, new ManagedListTap(filter, Kind: at.Kind));
    }

    /// <summary>What waits for its time says when; an event that does not says when it begins.</summary>
    private static string Label(ManagedLine line, Ui ui)
    {
        var mark = StatusWords.Mark(line.Status, ui);
        return (line.PublishAt ?? line.StartsAt) is { } time
            ? ui.Plain(
                "managed.line.timed", ("mark", mark), ("when", ui.Plain("managed.line.when", ("day", ui.Day(time)), ("time", ui.Time(time)))),
                ("title", Ui.Shorten(line.Title, TitleBesideTime)), ("views", line.Views))
            : ui.Plain("managed.line", ("mark", mark), ("title", Ui.Shorten(line.Title, TitleOnButton)), ("views", line.Views));
    }
}
