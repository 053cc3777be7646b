using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Compose;

/// <summary>Making a mailing: its message, topic and options, looking at it, copying and deleting.</summary>
internal sealed class ComposeRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        Writing(map);
        Choosing(map);
        Trying(map);
        Keeping(map);
    }

    private static void Writing(RouteMap map) => map
        .Begin(Place.Mailings, new NewMailingForm(), (NewMailingTap _) => new AddMailing())
        .Tap(
            Place.Mailings, (EditMailingTap tap) => new OpenMailing(tap.Id), (_, card, ui) => ComposeScreens.EditMenu(card.Mailing, ui),
            (tap, error, ui) => MailingScreens.Fresh(tap.Id, error, ui))
        .BeginFrom(
            Place.Mailings, new EditContentForm(), (EditContentTap tap) => new ShowMailing(tap.Id),
            (_, mailing) => IsOpen(mailing) ? new EditMailingContent { Id = mailing.Id, Version = mailing.Version } : MailingErrors.Started);

    private static void Choosing(RouteMap map) => map
        .Tap(
            Place.Mailings, (AskTopicTap tap) => new ShowMailing(tap.Id), (_, mailing, ui) => ComposeScreens.AskTopic(mailing, ui),
            (tap, error, ui) => MailingScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Mailings, (SetTopicTap tap) => new SetMailingTopic(tap.Id, tap.Version, tap.Topic),
            (tap, _, ui) => MailingScreens.ToCard(tap.Id) with { Toast = ui.Plain("mailing.saved") }, (tap, error, ui) => MailingScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Mailings, (OptionsTap tap) => new SetMailingOptions(tap.Id, tap.Version, tap.Quiet, tap.Paid),
            (tap, _, ui) => MailingScreens.ToCard(tap.Id) with { Toast = ui.Plain("mailing.saved") }, (tap, error, ui) => MailingScreens.Fresh(tap.Id, error, ui));

    private static void Trying(RouteMap map) => map
        .Tap(
            Place.Mailings, (PreviewMailingTap tap) => new TryMailing(tap.Id, TrialPlace.Topic),
            (tap, delivery, ui) => TrialScreens.InTopic(tap.Id, delivery, ui), (tap, error, ui) => MailingScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Mailings, (TestMailingTap tap) => new TryMailing(tap.Id, TrialPlace.Own),
            (tap, delivery, ui) => TrialScreens.Own(tap.Id, delivery, ui), (tap, error, ui) => MailingScreens.Fresh(tap.Id, error, ui));

    private static void Keeping(RouteMap map) => map
        .Tap(
            Place.Mailings, (CopyMailingTap tap) => new CopyMailing(tap.Id),
            (_, copy, ui) => MailingScreens.ToCard(copy.Id) with { Text = ui["mailing.copied"] }, (tap, error, ui) => MailingScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Mailings, (AskDeleteMailingTap tap) => new ShowMailing(tap.Id), (_, mailing, ui) => ComposeScreens.AskDelete(mailing, ui),
            (tap, error, ui) => MailingScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Mailings, (DeleteMailingTap tap) => new DeleteMailing(tap.Id, tap.Version),
            (_, _, ui) => MailingScreens.ToList() with { Toast = ui.Plain("mailing.deleted") }, (tap, error, ui) => MailingScreens.Fresh(tap.Id, error, ui));

    private static bool IsOpen(MailingView mailing) => mailing.State is MailingState.Draft or MailingState.Scheduled or MailingState.Overdue;
}
