using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Scheduling;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Mailings.Scheduling;

/// <summary>A mailing's time: set by a button, a calendar or words; moved, taken back; asked for when it was missed.</summary>
internal sealed class MailingScheduleRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        Choosing(map);
        Setting(map);
    }

    private static void Choosing(RouteMap map) => map
        .Tap(
            Place.Mailings, (WhenTap tap) => new ShowMailing(tap.MailingId), (_, mailing, ui) => WhenScreens.When(mailing, ui),
            (tap, error, ui) => WhenScreens.Fresh(tap.MailingId, error, ui))
        .Tap(Place.Mailings, (MonthTap tap, Kit.Wording.Ui ui) => CalendarScreens.Month(tap, ui))
        .Tap(Place.Mailings, (DayTap tap, Kit.Wording.Ui ui) => CalendarScreens.Day(tap, ui))
        .Tap(Place.Mailings, (HourTap tap, Kit.Wording.Ui ui) => CalendarScreens.Hour(tap, ui))
        .Tap(Place.Mailings, (OverTap _, Kit.Wording.Ui ui) => Screen.Only(ui.Plain("mailing_time.over")))
        .Begin(Place.Mailings, new MailingTimeForm(), (TypeTimeTap tap) => new ScheduleMailing { Id = tap.MailingId })
        .Tap(
            Place.Mailings, (ProposeTap tap, Kit.Wording.Ui ui) => new ProposeTime(tap.MailingId, MailingTimes.MomentOf(tap.Minute, ui)),
            (_, proposed, ui) => WhenScreens.Propose(proposed, ui), (tap, error, ui) => WhenScreens.Fresh(tap.MailingId, error, ui));

    private static void Setting(RouteMap map) => map
        .Tap(
            Place.Mailings,
            (SetTimeTap tap, Kit.Wording.Ui ui) => new ScheduleMailing { Id = tap.MailingId, At = MailingTimes.MomentOf(tap.Minute, ui), Repeat = tap.Repeat },
            (tap, scheduled, ui) => WhenScreens.Done(tap.MailingId, scheduled, ui), (tap, error, ui) => WhenScreens.Fresh(tap.MailingId, error, ui))
        .Tap(
            Place.Mailings, (UnscheduleMailingTap tap) => new UnscheduleMailing(tap.MailingId),
            (tap, _, ui) => WhenScreens.ToCard(tap.MailingId) with { Toast = ui.Plain("mailing_time.cancelled") },
            (tap, error, ui) => WhenScreens.Fresh(tap.MailingId, error, ui))
        .Tap(
            Place.Mailings, (DecideOverdueTap tap) => new DecideOverdue(tap.MailingId, tap.Send), OverdueScreens.Decided,
            (tap, error, ui) => WhenScreens.Fresh(tap.MailingId, error, ui));
}
