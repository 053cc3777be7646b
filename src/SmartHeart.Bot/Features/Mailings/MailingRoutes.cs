using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Features.Mailings.Compose;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Mailings;

/// <summary>Mailings in their topic: the list, a mailing's card and what moves it on.</summary>
internal sealed class MailingRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        Looking(map);
        Running(map);
    }

    private static void Looking(RouteMap map) => map
        .Command("mailings", Place.Mailings, () => new ManageMailings(), MailingScreens.List)
        .Command("mailings", Place.Main | Place.Events, ui => new Kit.Rendering.Screen { Text = ui["mailing.elsewhere"] }, hidden: true)
        .Home(Place.Mailings, _ => new ManageMailings(), MailingScreens.List)
        .Tap(Place.Mailings, (MailingsTap at) => new ManageMailings(new PageAt(at.Turn, at.Key)), MailingScreens.List)
        .Tap(
            Place.Mailings, (MailingTap tap) => new OpenMailing(tap.Id), (_, card, ui) => MailingCardScreens.Card(card, ui),
            (tap, error, ui) => MailingScreens.Fresh(tap.Id, error, ui));

    private static void Running(RouteMap map) => map
        .Tap(
            Place.Mailings, (AskStartTap tap) => new OpenMailing(tap.Id, Counting: true), (_, card, ui) => StartScreens.Ask(card, ui),
            (tap, error, ui) => MailingScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Mailings, (StartTap tap) => new StartMailing(tap.Id, tap.Version),
            (tap, _, ui) => MailingScreens.ToCard(tap.Id) with { Toast = ui.Plain("mailing.started") },
            (tap, error, ui) => MailingScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Mailings, (PauseTap tap) => new PauseMailing(tap.Id),
            (tap, _, ui) => MailingScreens.ToCard(tap.Id) with { Toast = ui.Plain("mailing.paused") },
            (tap, error, ui) => MailingScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Mailings, (ResumeTap tap) => new ResumeMailing(tap.Id),
            (tap, _, ui) => MailingScreens.ToCard(tap.Id) with { Toast = ui.Plain("mailing.resumed") },
            (tap, error, ui) => MailingScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Mailings, (AskCancelTap tap) => new OpenMailing(tap.Id), (_, card, ui) => StartScreens.AskCancel(card.Mailing, ui),
            (tap, error, ui) => MailingScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Mailings, (CancelMailingTap tap) => new CancelMailing(tap.Id),
            (tap, _, ui) => MailingScreens.ToCard(tap.Id) with { Toast = ui.Plain("mailing.cancelled") },
            (tap, error, ui) => error is Denied
                ? Kit.Rendering.Screen.Only(ui.Plain("mailing.cancel.owner_only"), alert: true)
                : MailingScreens.Fresh(tap.Id, error, ui));
}
