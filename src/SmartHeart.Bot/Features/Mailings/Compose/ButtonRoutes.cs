using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Mailings.Compose;

/// <summary>Buttons under a mailing: links, and items of ours to open.</summary>
internal sealed class ButtonRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map) => map
        .Tap(
            Place.Mailings, (ButtonsTap tap) => new ShowMailingButtons(tap.Id), (_, buttons, ui) => ButtonScreens.All(buttons, ui),
            (tap, error, ui) => MailingScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Mailings, (ArrangeButtonTap tap) => new ArrangeMailingButton(tap.Id, tap.Version, tap.Index, tap.Move),
            (tap, _, _) => ButtonScreens.ToAll(tap.Id), (tap, error, ui) => ButtonScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Mailings, (PickItemTap at) => new ManageContent(at.Kind, ContentStatus.Published, new PageAt(at.Turn, at.Key)), ButtonScreens.Pick,
            (at, error, ui) => ButtonScreens.Fresh(at.Id, error, ui))
        .BeginFrom(Place.Mailings, new LinkButtonForm(), (AddLinkTap tap) => new BeginMailingButton(tap.Id))
        .BeginFrom(Place.Mailings, new ItemButtonForm(), (PickedItemTap tap) => new BeginMailingButton(tap.Id, tap.ContentId))
        .Begin(Place.Mailings, new FindItemForm(), (FindItemTap tap) => new FindButtonTargets { Id = tap.Id });
}
