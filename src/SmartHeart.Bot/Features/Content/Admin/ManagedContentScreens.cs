using System.Collections.Immutable;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>What admins see of materials.</summary>
internal static class ManagedContentScreens
{
    private const int TitleOnButton = 46;
    private const int ExcerptLength = 240;

    /// <summary>A page of items with their status and views.</summary>
    public static Screen List(ManagedListTap at, Page<ManagedLine> page, Ui ui)
    {
        var words = page.Items.Count > 0 ? "managed.list" : at.Filter == StatusFilter.All ? "managed.list.none" : "managed.list.none_such";
        var screen = new Screen { Text = ui[words] }.Row([.. Enum.GetValues<StatusFilter>().Select(filter => FilterButton(filter, at.Filter, ui))]);
        foreach (var line in page.Items)
        {
            var (mark, title) = (StatusWords.Mark(line.Status, ui), Ui.Shorten(line.Title, TitleOnButton));
            var label = ui.Plain("managed.line", ("mark", mark), ("title", title), ("views", line.Views));
            screen = screen.Row(Ui.TapLabelled(label, new ManagedTap(line.Id)));
        }

        return screen
            .Row(PageButtons.Of(page, line => line.Id, (turn, key) => new ManagedListTap(at.Filter, turn, key), ui))
            .Row(ui.Tap("managed.new", new NewContentTap()), ui.Tap("managed.categories", new ManagedCategoriesTap()))
            .Row(ui.Tap("managed.to_panel", default(PanelTap)));
    }

    /// <summary>There is nowhere to put an item yet.</summary>
    public static Screen NoCategory(Ui ui) =>
        new Screen { Text = ui["managed.no_category"] }.Row(ui.Tap("category.new", new NewCategoryTap())).Row(BackToList(ui));

    /// <summary>An item with all that can be done to it now.</summary>
    public static Screen Card(ManagedContent item, Ui ui)
    {
        Html[] parts =
        [
            Html.Of($"<b>{item.Title}</b>"),
            ui["managed.status", ("status", StatusWords.Of(item.Status, ui)), ("category", item.CategoryTitle)],
            Html.Of($"\n<blockquote>{Excerpt.Of(item.Html, ExcerptLength)}</blockquote>"),
            FileWords.Counts(item.Media, item.Documents, ui),
            ui["managed.views", ("count", item.Views), ("viewers", ui.Plain("managed.viewers", ("count", item.Viewers)))],
            Html.Of($"\n{Html.Join("\n", [ScheduleScreens.Line(item, ui), Times(item, ui)])}"),
        ];
        return new Screen { Text = Html.Join("\n", parts) }
            .Row(ui.Tap("managed.preview", new PreviewTap(item.Id)), ui.Tap("managed.edit", new EditMenuTap(item.Id)))
            .Row(StatusButtons(item, ui))
            .Row(ScheduleScreens.Buttons(item, ui))
            .Row(ui.Tap("managed.share", new ShareTap(item.Id)), ui.Tap("managed.delete", new AskDeleteTap(item.Id)))
            .Row(BackToList(ui));
    }

    /// <summary>The card as users see it, above the way back.</summary>
    public static Screen Preview(ManagedContent item, Ui ui) =>
        new Screen { Text = ui["managed.preview.note"], Above = ContentPreview.Of(item, ui) }.Row(BackToCard(item, ui));

    /// <summary>What to change?</summary>
    public static Screen EditMenu(ManagedContent item, Ui ui)
    {
        var screen = new Screen { Text = ui["managed.edit.menu", ("title", item.Title)] };
        foreach (var pair in Enum.GetValues<ContentField>().Chunk(2))
            screen = screen.Row([.. pair.Select(field => ui.Tap($"managed.field.{Key(field)}", new EditFieldTap(item.Id, field)))]);
        return screen.Row(BackToCard(item, ui));
    }

    /// <summary>The item's link, to copy or to send on.</summary>
    public static Screen Share(ManagedContent item, Ui ui)
    {
        var link = ui.Link(new ContentTap(item.Id));
        var words = item.Status == ContentStatus.Published ? "managed.share.text" : "managed.share.closed";
        return new Screen { Text = ui[words, ("title", item.Title), ("link", link)] }
            .Row(new Button(ui.Plain("managed.share.copy"), Copy: link), new Button(ui.Plain("managed.share.send"), Url: CardScreens.ShareUrl(link)))
            .Row(ui.Tap("managed.share.qr", new QrTap(item.Id)))
            .Row(BackToCard(item, ui));
    }

    /// <summary>Really?</summary>
    public static Screen AskDelete(ManagedContent item, Ui ui)
    {
        var views = item.Views == 0 ? Html.Empty : ui["managed.delete.views", ("count", item.Views)];
        return new Screen { Text = Html.Join("\n\n", [ui["managed.delete.ask", ("title", item.Title)], views, ui["managed.delete.instead"]]) }
            .Row(ui.Tap("managed.delete.yes", new DeleteTap(item.Id)))
            .Row(BackToCard(item, ui));
    }

    /// <summary>A refusal at an item: its words over the item as it is now; over the list when it is gone.</summary>
    public static Screen? Fresh(int id, Error error, Ui ui) => error switch
    {
        Denied or ConsentRequired => null,
        NotFound => ToList() with { Toast = ui.PlainWords(error), Alert = true },
        _ => ToCard(id) with { Toast = ui.PlainWords(error), Alert = true },
    };

    /// <summary>On to an item's card.</summary>
    public static Screen ToCard(int id) => Screen.GoTo(TapCodec.Encode(new ManagedTap(id)));

    /// <summary>On to the list.</summary>
    public static Screen ToList() => Screen.GoTo(TapCodec.Encode(new ManagedListTap()));

    private static Button FilterButton(StatusFilter filter, StatusFilter shown, Ui ui)
    {
        var label = ui.Plain($"managed.filter.{Key(filter)}");
        return Ui.TapLabelled(filter == shown ? ui.Plain("managed.filter.on", ("label", label)) : label, new ManagedListTap(filter));
    }

    private static ImmutableArray<Button> StatusButtons(ManagedContent item, Ui ui) =>
        [.. StatusWords.Changes(item.Status).Select(change => ui.Tap(ScheduleScreens.LabelOf(change, item), new StatusTap(item.Id, change)))];

    private static Html Times(ManagedContent item, Ui ui) => Html.Join("\n",
    [
        item.PublishedAt is { } published ? ui["managed.published_at", ("when", ui.When(published))] : Html.Empty,
        ui["managed.created_at", ("when", ui.When(item.CreatedAt))],
        item.UpdatedAt > item.CreatedAt ? ui["managed.updated_at", ("when", ui.When(item.UpdatedAt))] : Html.Empty,
    ]);

    private static Button BackToList(Ui ui) => ui.Tap("managed.to_list", new ManagedListTap());

    private static Button BackToCard(ManagedContent item, Ui ui) => ui.Tap("managed.to_card", new ManagedTap(item.Id));

    private static string Key<T>(T value)
        where T : struct, Enum => StatusWords.Key(value);
}
