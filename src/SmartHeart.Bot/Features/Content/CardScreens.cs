using System.Collections.Immutable;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Events;
using SmartHeart.Bot.Features.Requests;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content;

/// <summary>The card of an item and what can be done with it.</summary>
internal static class CardScreens
{
    /// <summary>A card: text, media, what its kind is for, documents, and the way back to the list it was opened from.</summary>
    public static Screen Card(ContentCard card, Origin origin, Ui ui)
    {
        var screen = Bare(card, ui).Row(KindButtons(card, origin, ui));
        foreach (var document in card.Documents)
        {
            var label = ui.Plain("content.document", ("label", ContentFiles.Label(document.Name, document.Size, ui)));
            screen = screen.Row(Ui.TapLabelled(label, new DocumentTap(card.Id, document.Id)));
        }

        return screen
            .Row(FavouriteButton(card, origin, ui), ui.Tap("content.pass_on", new PassOnTap(card.Id)))
            .Row(origin.Back(card, ui), ui.Tap("content.next", new NextTap(card.Id)));
    }

    /// <summary>A card without buttons, to ask something about it.</summary>
    public static Screen Bare(ContentCard card, Ui ui) => new()
    {
        Text = Html.Join("\n\n", [Html.Of($"<b>{card.Title}</b>"), EventCard.Facts(card, ui), Html.Trusted(card.Html)]),
        Media = [.. card.Media.Select(file => ContentFiles.Show(file.Kind, file.FileId))],
        LinkPreview = card.Event?.Link is null,
        Lasts = true,
    };

    /// <summary>After it was made a favourite, or is none any more.</summary>
    public static Screen Marked(ContentCard card, Origin origin, Ui ui) =>
        Card(card, origin, ui) with { Toast = ui.Plain(card.IsFavourite ? "favourite.kept" : "favourite.dropped") };

    /// <summary>A document, below the card that it belongs to.</summary>
    public static Screen Document(DocumentView document) =>
        new() { Media = [ContentFiles.Show(document.Kind, document.FileId, document.Name)], Placement = Placement.Add };

    /// <summary>The link to the card and its QR code, as a message of its own: it is there to be sent on.</summary>
    public static Screen PassOn(ContentCard card, Ui ui)
    {
        var link = ui.Link(new ContentTap(card.Id));
        return new Screen
        {
            Text = ui["content.pass_on.text", ("title", card.Title), ("link", link)],
            Media = [QrCode.Picture(link)],
            Placement = Placement.Add,
        }.Row(new Button(ui.Plain("content.pass_on.copy"), Copy: link), new Button(ui.Plain("content.pass_on.send"), Url: ShareUrl(link)));
    }

    /// <summary>Opens Telegram's choice of whom to send a link to (https://core.telegram.org/widgets/share).</summary>
    public static string ShareUrl(string link) => $"https://t.me/share/url?url={Uri.EscapeDataString(link)}";

    /// <summary>What was here is gone: says so, with the way back; a favourite can be dropped and a registration taken back at once. Null for other refusals.</summary>
    public static Screen? Gone(Error error, LineTap tap, Ui ui)
    {
        if (error is not NotFound) return null;

        var screen = new Screen { Text = ui.Words(error) };
        var origin = tap.Origin;
        if (origin.From == CameFrom.MyEvents) screen = screen.Row(ui.Tap("events.cancel", new AskCancelTap(tap.Id, origin.From, origin.Turn, origin.Key)));
        if (origin.From == CameFrom.Favourites) screen = screen.Row(ui.Tap("favourite.drop", new DropFavouriteTap(tap.Id, origin.From, origin.Turn, origin.Key)));
        return screen.Row(origin.Back(ui));
    }

    private static ImmutableArray<Button> KindButtons(ContentCard card, Origin origin, Ui ui) => card.Kind switch
    {
        ContentKind.Product => [RequestScreens.Button(card, ui)],
        ContentKind.Event => EventCard.Buttons(card, origin, ui),
        _ => [],
    };

    private static Button FavouriteButton(ContentCard card, Origin origin, Ui ui) => card.IsFavourite
        ? ui.Tap("favourite.drop", new DropFavouriteTap(card.Id, origin.From, origin.Turn, origin.Key))
        : ui.Tap("favourite.keep", new KeepFavouriteTap(card.Id, origin.From, origin.Turn, origin.Key));
}
