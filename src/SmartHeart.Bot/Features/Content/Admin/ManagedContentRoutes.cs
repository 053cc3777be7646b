using System.Diagnostics;
using MediatR;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Materials in topic main: the list, an item's card and what can be done to it, the wizard.</summary>
internal sealed class ManagedContentRoutes : IRoutes
{
    private const ContentKind Kind = ContentKind.Material;

    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        map.PanelButton(10, ui => ui.Tap("managed.panel", new ManagedListTap()), "managed.about");
        Looking(map);
        Changing(map);
        Writing(map);
    }

    private static void Looking(RouteMap map) => map
        .Tap(
            Place.Main, (ManagedListTap at) => new ManageContent(Kind, StatusWords.Through(at.Filter), new PageAt(at.Turn, at.Key)),
            ManagedContentScreens.List)
        .Tap(
            Place.Main, (ManagedTap tap) => new ShowContent(tap.Id), (_, item, ui) => ManagedContentScreens.Card(item, ui),
            (tap, error, ui) => ManagedContentScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Main, (PreviewTap tap) => new ShowContent(tap.Id), (_, item, ui) => ManagedContentScreens.Preview(item, ui),
            (tap, error, ui) => ManagedContentScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Main, (ShareTap tap) => new ShowContent(tap.Id), (_, item, ui) => ManagedContentScreens.Share(item, ui),
            (tap, error, ui) => ManagedContentScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Main, (EditMenuTap tap) => new ShowContent(tap.Id), (_, item, ui) => ManagedContentScreens.EditMenu(item, ui),
            (tap, error, ui) => ManagedContentScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Main, (AskDeleteTap tap) => new ShowContent(tap.Id), (_, item, ui) => ManagedContentScreens.AskDelete(item, ui),
            (tap, error, ui) => ManagedContentScreens.Fresh(tap.Id, error, ui));

    private static void Changing(RouteMap map) => map
        .Tap<StatusTap, Done>(
            Place.Main, Change,
            (tap, _, ui) => ManagedContentScreens.ToCard(tap.Id) with { Toast = ui.Plain($"managed.changed.{StatusWords.Key(tap.Change)}") },
            (tap, error, ui) => ManagedContentScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Main, (DeleteTap tap) => new DeleteContent(tap.Id),
            (_, _, ui) => ManagedContentScreens.ToList() with { Toast = ui.Plain("managed.deleted") },
            (tap, error, ui) => error is Denied
                ? Screen.Only(ui.Plain("managed.delete.owner_only"), alert: true)
                : ManagedContentScreens.Fresh(tap.Id, error, ui));

    private static void Writing(RouteMap map) => map
        .Tap(
            Place.Main, (NewContentTap _) => new ManageCategories(Kind),
            (_, list, ui) => list.Count == 0 ? ManagedContentScreens.NoCategory(ui) : Screen.GoTo(TapCodec.Encode(new WizardTap())))
        .Begin(Place.Main, new ContentWizard(), (WizardTap _) => new AddContent { Kind = Kind })
        .BeginFrom(
            Place.Main, new ContentEdit(), (EditFieldTap tap) => new ShowContent(tap.Id), (_, item) => EditContent.Of(item),
            tap => ContentEdit.StepOf(tap.Field));

    private static IRequest<Result<Done>> Change(StatusTap tap) => tap.Change switch
    {
        StatusChange.Publish => new PublishContent(tap.Id),
        StatusChange.Archive => new ArchiveContent(tap.Id),
        StatusChange.Restore => new RestoreContent(tap.Id),
        _ => throw new UnreachableException($"{tap.Change}"),
    };
}
