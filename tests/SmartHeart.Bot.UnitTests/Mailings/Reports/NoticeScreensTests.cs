using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Bot.Features.Mailings.Reports;
using SmartHeart.Domain.Mailings;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;
using static SmartHeart.Bot.UnitTests.Mailings.Reports.ReportSamples;

namespace SmartHeart.Bot.UnitTests.Mailings.Reports;

public sealed class NoticeScreensTests
{
    private static readonly MailingView Held = Mailing(MailingState.Paused, Halfway) with { PausedBy = PauseReason.Content };

    [Fact]
    public void A_refused_message_says_why_and_what_to_do() =>
        Looks(new MailingNotice(7, NoticeKind.Held, PauseReason.Content, "Bad Request: wrong file identifier <1>"), Held);

    [Fact]
    public void Failures_in_a_row_say_what_to_do() => Looks(new MailingNotice(7, NoticeKind.Held, PauseReason.Failures, "Bad Request: PEER_FLOOD"), Held);

    [Fact]
    public void What_goes_on_already_offers_nothing_to_go_on_with() =>
        Looks(new MailingNotice(7, NoticeKind.Held, PauseReason.Failures), Mailing(MailingState.Running, Halfway));

    [Fact]
    public void A_deletion_tells_its_end() => Looks(
        new MailingNotice(7, NoticeKind.Removed), Mailing(MailingState.Finished, Whole with { Removed = Whole.Sent }) with { RemovedAt = Now });

    [Fact]
    public void A_new_text_tells_its_end() =>
        Looks(new MailingNotice(7, NoticeKind.Rewritten), Mailing(MailingState.Finished, Whole with { Rewritten = 1960 }) with { Edition = 1 });

    [Fact]
    public void A_refused_text_is_told() => Looks(
        new MailingNotice(7, NoticeKind.Rewritten, Words: "Bad Request: message is too long"), Mailing(MailingState.Finished, Whole) with { Edition = 1 });

    [Fact]
    public void The_end_is_told_by_the_report()
    {
        var report = Report(Mailing(MailingState.Finished, Whole));
        ScreenText(NoticeScreens.Of(new MailingNotice(7, NoticeKind.Ended), report, Ru)).ShouldBe(ScreenText(ReportScreens.Report(report, Ru)));
    }

    private static string ScreenText(SmartHeart.Bot.Kit.Rendering.Screen screen) => Kit.ScreenText.Of(screen);

    private static void Looks(MailingNotice notice, MailingView mailing, [System.Runtime.CompilerServices.CallerMemberName] string member = "") =>
        ShouldLookAsAccepted(ui => NoticeScreens.Of(notice, Report(mailing), ui), member: member);
}
