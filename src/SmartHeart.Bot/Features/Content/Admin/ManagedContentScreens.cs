using System.Collections.Immutable;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Events.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>What admins see of an item. The filter is the one of the list that it was opened from.</summary>
internal static class ManagedContentScreens
{
    private const int ExcerptLength = 240;

    /// <summary>An item with all that can be done to it now.</summary>
    public static Screen Card(ManagedContent item, Ui ui, StatusFilter filter = StatusFilter.All)
    {
        Html[] parts =
        [
            Html.Of($"<b>{item.Title}</b>"),
            ui["managed.status", ("status", StatusWords.Of(item.Status, ui)), ("category", item.CategoryTitle)],
            EventWords.Of(item.Event, ui),
            Html.Of($"\n<blockquote>{Excerpt.Of(item.Html, ExcerptLength)}</blockquote>"),
            FileWords.Counts(item.Media, item.Documents, ui),
            ui["managed.views", ("count", item.Views), ("viewers", ui.Plain("managed.viewers", ("count", item.Viewers)))],
            Html.Of($"\n{Html.Join("\n", [ScheduleScreens.Line(item, ui), Times(item, ui)])}"),
        ];
        return new Screen { Text = Html.Join("\n", parts) }
            .Row(
                ui.Tap("managed.preview", new PreviewTap(item.Id, filter, item.Kind)),
                ui.Tap("managed.edit", new EditMenuTap(item.Id, filter, item.Kind)))
            .Row(StatusButtons(item, filter, ui))
            .Row(ScheduleScreens.Buttons(item, filter, ui))
            .Row(item.Kind == ContentKind.Event ? [ui.Tap("registrations.open", new RegistrationsTap(item.Id, PageTurn.First, 0))] : ImmutableArray<Button>.Empty)
            .Row(
                ui.Tap("managed.figures", new FiguresTap(item.Id, FiguresScreens.FewDays, filter, item.Kind)),
                ui.Tap("managed.share", new ShareTap(item.Id, filter, item.Kind)))
            .Row([.. OrderButton(item, ui), ui.Tap("managed.duplicate", new DuplicateTap(item.Id, filter, item.Kind))])
            .Row(ui.Tap("managed.delete", new AskDeleteTap(item.Id, filter, item.Kind)))
            .Row(ui.Tap(KindWords.Key("managed.to_list", item.Kind), new ManagedListTap(filter, PageTurn.Around, item.Id, item.Kind)));
    }

    /// <summary>The card as users see it, above the way back.</summary>
    public static Screen Preview(ManagedContent item, Ui ui, StatusFilter filter = StatusFilter.All) =>
        new Screen { Text = ui["managed.preview.note"], Above = ContentPreview.Of(item, ui) }.Row(BackToCard(item, filter, ui));

    /// <summary>What to change?</summary>
    public static Screen EditMenu(ManagedContent item, Ui ui, StatusFilter filter = StatusFilter.All)
    {
        var screen = new Screen { Text = ui["managed.edit.menu", ("title", item.Title)] };
        foreach (var pair in ContentEdit.FieldsOf(item.Kind).Chunk(2))
            screen = screen.Row([.. pair.Select(field => ui.Tap($"managed.field.{StatusWords.Key(field)}", new EditFieldTap(item.Id, field)))]);
        return screen.Row(BackToCard(item, filter, ui));
    }

    /// <summary>The item's link, to copy or to send on.</summary>
    public static Screen Share(ManagedContent item, Ui ui, StatusFilter filter = StatusFilter.All)
    {
        var link = ui.Link(new ContentTap(item.Id));
        var words = item.Status == ContentStatus.Published ? "managed.share.text" : "managed.share.closed";
        return new Screen { Text = ui[words, ("title", item.Title), ("link", link)] }
            .Row(new Button(ui.Plain("managed.share.copy"), Copy: link), new Button(ui.Plain("managed.share.send"), Url: CardScreens.ShareUrl(link)))
            .Row(ui.Tap("managed.share.qr", new QrTap(item.Id)))
            .Row(BackToCard(item, filter, ui));
    }

    /// <summary>Really? With what would go; where it can't be, why, and what to do instead. Who is no owner is told so at once.</summary>
    public static Screen AskDelete(DeletionView view, Ui ui, StatusFilter filter = StatusFilter.All)
    {
        if (!ui.ForOwner) return Screen.Only(ui.Plain("managed.delete.owner_only"), alert: true);
        var (item, ties) = view;
        if (ties.WhyNotDelete is { } refusal)
        {
            return new Screen { Text = Html.Join("\n\n", [Html.Of($"<b>{item.Title}</b>"), ui.Words(refusal)]) }
                .Row(ArchiveButton(item, filter, ui))
                .Row(BackToCard(item, filter, ui));
        }

        var lost = Html.Join("\n",
        [
            item.Views == 0 ? Html.Empty : ui["managed.delete.views", ("count", item.Views)],
            ties.Favourites == 0 ? Html.Empty : ui["managed.delete.favourites", ("count", ties.Favourites)],
        ]);
        return new Screen { Text = Html.Join("\n\n", [ui["managed.delete.ask", ("title", item.Title)], lost, ui["managed.delete.instead"]]) }
            .Row(ui.Tap("managed.delete.yes", new DeleteTap(item.Id, filter, item.Kind)))
            .Row(BackToCard(item, filter, ui));
    }

    /// <summary>A refusal at an item: its words over the item as it is now; over the list when it is gone.</summary>
    public static Screen? Fresh(int id, Error error, Ui ui, StatusFilter filter = StatusFilter.All, ContentKind kind = ContentKind.Material) => error switch
    {
        Denied or ConsentRequired => null,
        NotFound => ToList(filter, kind) with { Toast = ui.PlainWords(error), Alert = true },
        _ => ToCard(id, filter, kind) with { Toast = ui.PlainWords(error), Alert = true },
    };

    /// <summary>On to an item's card.</summary>
    public static Screen ToCard(int id, StatusFilter filter = StatusFilter.All, ContentKind kind = ContentKind.Material) =>
        Screen.GoTo(TapCodec.Encode(new ManagedTap(id, filter, kind)));

    /// <summary>On to the list.</summary>
    public static Screen ToList(StatusFilter filter = StatusFilter.All, ContentKind kind = ContentKind.Material) =>
        Screen.GoTo(TapCodec.Encode(new ManagedListTap(filter, Kind: kind)));

    /// <summary>The way back from what is shown of an item.</summary>
    public static Button BackToCard(ManagedContent item, StatusFilter filter, Ui ui) => ui.Tap("managed.to_card", new ManagedTap(item.Id, filter, item.Kind));

    private static ImmutableArray<Button> StatusButtons(ManagedContent item, StatusFilter filter, Ui ui) =>
    [
        .. StatusWords.Changes(item.Status).Select(change => ui.Tap(ScheduleScreens.LabelOf(change, item), new StatusTap(item.Id, change, filter, item.Kind))),
    ];

    private static ImmutableArray<Button> ArchiveButton(ManagedContent item, StatusFilter filter, Ui ui) =>
        item.Status == ContentStatus.Archived ? [] : [ui.Tap("managed.change.archive", new StatusTap(item.Id, StatusChange.Archive, filter, item.Kind))];

    private static ImmutableArray<Button> OrderButton(ManagedContent item, Ui ui) =>
        item.Status == ContentStatus.Published && item.Kind != ContentKind.Event
            ? [ui.Tap("order.open", new OrderTap(item.CategoryId, item.Id, PageTurn.Around, item.Id))]
            : [];

    private static Html Times(ManagedContent item, Ui ui) => Html.Join("\n",
    [
        item.PublishedAt is { } published ? ui["managed.published_at", ("when", ui.When(published))] : Html.Empty,
        ui["managed.created_at", ("when", ui.When(item.CreatedAt))],
        item.UpdatedAt > item.CreatedAt ? ui["managed.updated_at", ("when", ui.When(item.UpdatedAt))] : Html.Empty,
    ]);
}
