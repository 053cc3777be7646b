using System.Diagnostics;
using MediatR;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Materials, products and events in topic main: the list, an item's card and what can be done to it, the wizard.</summary>
internal sealed class ManagedContentRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        foreach (var (order, kind) in new[] { (10, ContentKind.Material), (20, ContentKind.Product), (30, ContentKind.Event) })
        {
            map.PanelButton(
                order, ui => ui.Tap(KindWords.Key("managed.panel", kind), new ManagedListTap(StatusFilter.All, Kind: kind)), KindWords.Key("managed.about", kind));
        }

        Looking(map);
        Changing(map);
        Writing(map);
    }

    private static void Looking(RouteMap map) => map
        .Tap(
            Place.Main, (ManagedListTap at) => new ManageContent(at.Kind, StatusWords.Through(at.Filter), new PageAt(at.Turn, at.Key)),
            ManagedListScreens.List)
        .Tap(
            Place.Main, (ManagedTap tap) => new ShowContent(tap.Id), (tap, item, ui) => ManagedContentScreens.Card(item, ui, tap.Filter),
            (tap, error, ui) => ManagedContentScreens.Fresh(tap.Id, error, ui, tap.Filter, tap.Kind))
        .Tap(
            Place.Main, (PreviewTap tap) => new ShowContent(tap.Id), (tap, item, ui) => ManagedContentScreens.Preview(item, ui, tap.Filter),
            (tap, error, ui) => ManagedContentScreens.Fresh(tap.Id, error, ui, tap.Filter, tap.Kind))
        .Tap(
            Place.Main, (ShareTap tap) => new ShowContent(tap.Id), (tap, item, ui) => ManagedContentScreens.Share(item, ui, tap.Filter),
            (tap, error, ui) => ManagedContentScreens.Fresh(tap.Id, error, ui, tap.Filter, tap.Kind))
        .Tap(
            Place.Main, (FiguresTap tap, Ui ui) => new ShowContentFigures(tap.Id, tap.Days, ui.Zone), FiguresScreens.Figures,
            (tap, error, ui) => ManagedContentScreens.Fresh(tap.Id, error, ui, tap.Filter, tap.Kind))
        .Tap(
            Place.Main, (EditMenuTap tap) => new ShowContent(tap.Id), (tap, item, ui) => ManagedContentScreens.EditMenu(item, ui, tap.Filter),
            (tap, error, ui) => ManagedContentScreens.Fresh(tap.Id, error, ui, tap.Filter, tap.Kind))
        .Tap(
            Place.Main, (AskDeleteTap tap) => new WeighDeletion(tap.Id), (tap, view, ui) => ManagedContentScreens.AskDelete(view, ui, tap.Filter),
            (tap, error, ui) => ManagedContentScreens.Fresh(tap.Id, error, ui, tap.Filter, tap.Kind));

    private static void Changing(RouteMap map) => map
        .Tap<StatusTap, Done>(
            Place.Main, Change,
            (tap, _, ui) => ManagedContentScreens.ToCard(tap.Id, tap.Filter, tap.Kind) with
            {
                Toast = ui.Plain($"managed.changed.{StatusWords.Key(tap.Change)}"),
            },
            (tap, error, ui) => ManagedContentScreens.Fresh(tap.Id, error, ui, tap.Filter, tap.Kind))
        .Tap(
            Place.Main, (DuplicateTap tap, Ui ui) => new DuplicateContent(tap.Id, ui.Plain("managed.copy_mark")),
            (tap, copy, ui) => ManagedContentScreens.ToCard(copy.Id, kind: tap.Kind) with { Text = ui["managed.duplicated"] },
            (tap, error, ui) => ManagedContentScreens.Fresh(tap.Id, error, ui, tap.Filter, tap.Kind))
        .Tap(
            Place.Main, (DeleteTap tap) => new DeleteContent(tap.Id),
            (tap, _, ui) => ManagedContentScreens.ToList(tap.Filter, tap.Kind) with { Toast = ui.Plain("managed.deleted") },
            (tap, error, ui) => error is Denied
                ? Screen.Only(ui.Plain("managed.delete.owner_only"), alert: true)
                : ManagedContentScreens.Fresh(tap.Id, error, ui, tap.Filter, tap.Kind));

    private static void Writing(RouteMap map) => map
        .Tap(
            Place.Main, (NewContentTap tap) => new ManageCategories(tap.Kind),
            (tap, list, ui) => list.Count == 0
                ? ManagedListScreens.NoCategory(tap.Kind, ui)
                : Screen.GoTo(TapCodec.Encode(new WizardTap(tap.Kind))))
        .Begin(Place.Main, new ContentWizard(), (WizardTap tap) => new AddContent { Kind = tap.Kind })
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
