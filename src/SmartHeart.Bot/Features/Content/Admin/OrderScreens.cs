using System.Collections.Immutable;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Where admins put the items of a category in order: pick one, then move it.</summary>
internal static class OrderScreens
{
    private const int TitleOnButton = 52;

    /// <summary>A page of the category as users see it, with the picked item marked and the moves it can make.</summary>
    public static Screen Order(OrderTap at, ContentOrder order, Ui ui)
    {
        var category = order.Category;
        var words = order switch
        {
            { Total: 0 } => ui["order.empty"],
            { Picked: { } picked } => ui["order.picked", ("title", picked.Title), ("place", picked.Place), ("total", order.Total)],
            _ => ui["order.pick", ("count", order.Total)],
        };
        var screen = new Screen { Text = Html.Of($"<b>{CategoryName.Of(category.Emoji, category.Title)}</b>\n\n{words}") };
        foreach (var line in order.Page.Items)
        {
            var title = Ui.Shorten(line.Title, TitleOnButton);
            var label = line.Id == order.Picked?.Id ? ui.Plain("order.mark", ("title", title)) : title;
            screen = screen.Row(Ui.TapLabelled(label, at with { Picked = line.Id }));
        }

        return screen
            .Row(PageButtons.Of(order.Page, line => line.Id, (turn, key) => at with { Turn = turn, Key = key }, ui))
            .Row(Moves(order, ui))
            .Row([.. ToCard(order, ui), ui.Tap("order.to_category", new ManagedCategoryTap(category.Id))]);
    }

    /// <summary>On to the page that holds the item, which stays picked.</summary>
    public static Screen GoTo(int categoryId, int id) => Screen.GoTo(TapCodec.Encode(new OrderTap(categoryId, id, PageTurn.Around, id)));

    /// <summary>A refusal: its words over the order as it is now.</summary>
    public static Screen? Fresh(MoveContentTap tap, Error error, Ui ui) =>
        error is Denied ? null : GoTo(tap.CategoryId, error is NotFound ? 0 : tap.Id) with { Toast = ui.PlainWords(error), Alert = true };

    private static ImmutableArray<Button> Moves(ContentOrder order, Ui ui)
    {
        if (order.Picked is not { } picked) return [];

        ImmutableArray<Button> up = picked.Place > 1 ? [Move(ContentMove.Up), Move(ContentMove.Top)] : [];
        ImmutableArray<Button> down = picked.Place < order.Total ? [Move(ContentMove.Down)] : [];
        return [.. up, .. down];

        Button Move(ContentMove move) => ui.Tap($"order.{StatusWords.Key(move)}", new MoveContentTap(picked.Id, move, order.Category.Id));
    }

    private static ImmutableArray<Button> ToCard(ContentOrder order, Ui ui) =>
        order.Picked is { } picked ? [ui.Tap("managed.to_card", new ManagedTap(picked.Id, StatusFilter.All, order.Category.Kind))] : [];
}
