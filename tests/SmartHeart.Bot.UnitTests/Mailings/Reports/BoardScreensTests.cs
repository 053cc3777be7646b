using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Features.Mailings.Reports;
using SmartHeart.Domain.Mailings;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;
using static SmartHeart.Bot.UnitTests.Mailings.Reports.ReportSamples;

namespace SmartHeart.Bot.UnitTests.Mailings.Reports;

public sealed class BoardScreensTests
{
    private static readonly MailingView Running = Mailing(MailingState.Running, Halfway);

    [Fact]
    public void While_recipients_are_collected_it_says_so() => Looks(Mailing(MailingState.Preparing, new FiguresView()), default);

    [Fact]
    public void A_running_one_says_how_far_and_how_fast_it_is() => Looks(Running, new Pace(28.4));

    [Fact]
    public void A_slow_one_says_so_to_the_tenth_and_a_long_one_in_days() => Looks(Running, new Pace(0.0042));

    [Fact]
    public void Before_it_can_tell_how_fast_it_is_it_does_not() => Looks(Running with { Title = "" }, default);

    [Fact]
    public void Quiet_hours_say_until_when() => Looks(Running, new Pace(null, Now.AddHours(9)));

    [Fact]
    public void A_pause_offers_to_go_on() => Looks(Running with { State = MailingState.Paused, PausedBy = PauseReason.Admin }, default);

    [Fact]
    public void What_Telegram_refuses_is_said_in_its_words() => Looks(
        Running with { State = MailingState.Paused, PausedBy = PauseReason.Content, PauseWords = "Bad Request: can't parse entities: <b>" }, default);

    [Fact]
    public void Failures_in_a_row_are_said() => Looks(
        Running with { State = MailingState.Paused, PausedBy = PauseReason.Failures, PauseWords = "Bad Request: VOICE_MESSAGES_FORBIDDEN" }, default);

    [Fact]
    public void An_ended_one_leads_to_its_report() => Looks(Mailing(MailingState.Finished, Whole), default);

    [Fact]
    public void A_cancelled_one_says_who_was_left() => Looks(Mailing(MailingState.Cancelled, Halfway), default);

    [Fact]
    public void A_cancelled_one_that_goes_again_says_to_whom() =>
        Looks(Running with { WasCancelled = true, Figures = Halfway with { Failed = 0 } }, new Pace(1.2));

    [Fact]
    public void A_deletion_is_followed() => Looks(
        Mailing(MailingState.Finished, Whole with { Removed = 120 }) with { Upkeep = MailingUpkeep.Removing, RemovedAt = Now }, default);

    [Fact]
    public void A_new_text_is_followed() => Looks(
        Mailing(MailingState.Finished, Whole with { Rewritten = 64 }) with { Upkeep = MailingUpkeep.Rewriting, Edition = 1 }, default);

    [Fact]
    public void Ending_it_early_is_asked_about_beside_it() => ShouldLookAsAccepted(ui => BoardScreens.AskBreakOff(7, ui));

    private static void Looks(MailingView mailing, Pace pace, [System.Runtime.CompilerServices.CallerMemberName] string member = "") =>
        ShouldLookAsAccepted(ui => BoardScreens.Board(mailing, pace, ui), member: member);
}
