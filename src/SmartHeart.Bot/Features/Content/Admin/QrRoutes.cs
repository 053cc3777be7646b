using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Shows an item's link as a picture.</summary>
[Callback("iq")]
internal readonly record struct QrTap(int Id);

/// <summary>The QR code of an item, for admins: to print, or to put on a slide.</summary>
internal sealed class QrRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map) => map.Tap(
        Place.Main, (QrTap tap) => new ShowContent(tap.Id), (_, item, ui) => Picture(item, ui),
        (tap, error, ui) => ManagedContentScreens.Fresh(tap.Id, error, ui));

    /// <summary>A message of its own, to be taken from here.</summary>
    public static Screen Picture(ManagedContent item, Ui ui)
    {
        var link = ui.Link(new ContentTap(item.Id));
        return new Screen { Text = ui["managed.share.qr.text", ("title", item.Title), ("link", link)], Media = [QrCode.Picture(link)], Placement = Placement.Add };
    }
}
