using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Bot.Features.Mailings.Reports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;
using static SmartHeart.Bot.UnitTests.Mailings.Reports.ReportSamples;

namespace SmartHeart.Bot.UnitTests.Mailings.Reports;

public sealed class ReportScreensTests
{
    private static readonly MailingView Finished = Mailing(MailingState.Finished, Whole);
    private static readonly MailingView OfSeries = Mailing(MailingState.Running, Whole with { Total = 2007 }) with { SeriesId = 3 };

    [Fact]
    public void A_finished_mailing_has_totals_clicks_who_blocked_and_what_can_be_done() => ShouldLookAsAccepted(ui => ReportScreens.Report(Report(Finished), ui));

    [Fact]
    public void After_two_days_nothing_can_be_deleted_any_more() => ShouldLookAsAccepted(
        ui => ReportScreens.Report(Report(Finished with { EndedAt = Now.AddHours(-48), Figures = Whole with { Failed = 0, Unknown = 0 } }), ui));

    [Fact]
    public void A_cancelled_one_can_be_repeated_for_those_it_failed_to_reach() => ShouldLookAsAccepted(ui => ReportScreens.Report(Report(Mailing(MailingState.Cancelled, Halfway)), ui));

    [Fact]
    public void While_it_runs_the_report_can_be_looked_at() =>
        ShouldLookAsAccepted(ui => ReportScreens.Report(Report(Mailing(MailingState.Running, Halfway)) with { Clicks = [], Blocked = [] }, ui));

    [Fact]
    public void Nobody_to_send_to_is_explained() =>
        ShouldLookAsAccepted(ui => ReportScreens.Report(new MailingReport(Finished with { Buttons = [], Figures = new FiguresView() }, [], []), ui));

    [Fact]
    public void What_was_deleted_and_what_stayed_is_told() => ShouldLookAsAccepted(
        ui => ReportScreens.Report(Report(Finished with { RemovedAt = Now, Figures = Whole with { Removed = 1960 } }), ui));

    [Fact]
    public void Who_has_the_new_text_is_told() => ShouldLookAsAccepted(
        ui => ReportScreens.Report(Report(Finished with { Edition = 2, Figures = Whole with { Rewritten = 1950 } }), ui));

    [Fact]
    public void To_send_again_to_the_unknown_is_asked_about() => ShouldLookAsAccepted(ui => ReportScreens.AskUnknown(Report(Finished), ui));

    [Fact]
    public void To_send_again_to_those_it_failed_to_reach_is_asked_about() => ShouldLookAsAccepted(ui => ReportScreens.AskFailed(Report(Finished), ui));

    [Fact]
    public void Of_a_cancelled_one_the_others_still_get_nothing() =>
        ShouldLookAsAccepted(ui => ReportScreens.AskFailed(Report(Mailing(MailingState.Cancelled, Halfway)), ui));

    [Fact]
    public void Of_a_message_of_a_series_the_series_goes_on() => ShouldLookAsAccepted(ui => ReportScreens.AskUnknown(Report(OfSeries), ui));

    [Fact]
    public void To_send_again_to_nobody_leads_back()
    {
        var report = Report(Finished with { Figures = Whole with { Failed = 0, Unknown = 0 } });
        ReportScreens.AskFailed(report, Ru).Toast.ShouldBe(Ru.PlainWords(MailingErrors.Nobody));
        ReportScreens.AskUnknown(report, Ru).Toast.ShouldBe(Ru.PlainWords(MailingErrors.Nobody));
    }

    [Fact]
    public void A_cancelled_one_that_goes_again_says_so() => ShouldLookAsAccepted(
        ui => ReportScreens.Report(Report(Mailing(MailingState.Running, Halfway with { Failed = 0 }) with { WasCancelled = true }), ui));

    [Fact]
    public void A_message_of_a_series_has_a_report_too() => ShouldLookAsAccepted(ui => ReportScreens.Report(Report(OfSeries), ui));

    [Fact]
    public void A_message_of_a_series_that_is_off_is_not_repeated() =>
        ShouldLookAsAccepted(ui => ReportScreens.Report(Report(OfSeries with { State = MailingState.Draft }), ui));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void To_delete_for_everyone_is_asked_about_twice(bool again) =>
        ShouldLookAsAccepted(ui => ReportScreens.AskRemove(new AskRemoveMailingTap(7, again), Report(Finished), ui), $"{again}");

    [Fact]
    public void A_repeat_leads_back_to_the_report() => ShouldLookAsAccepted(ui => ReportScreens.Repeated(new RepeatedMailing(7, 3), ui));

    [Fact]
    public void What_only_owners_may_is_said_to_others() => ReportScreens.Refused(7, new Denied("access.denied"), Ru).ShouldNotBeNull().Toast.ShouldBe(Ru.Plain("report.owner_only"));

    [Fact]
    public void Columns_of_the_workbook_differ_and_have_words()
    {
        foreach (var ui in new[] { Ru, En }) RecipientsSheet.Columns(ui).Select(column => column.Title).ShouldBeUnique();
    }

    [Fact]
    public void Every_state_and_every_reason_has_words()
    {
        foreach (var ui in new[] { Ru, En })
        {
            Enum.GetValues<RecipientState>().ShouldAllBe(state => ui.Has($"report.state.{$"{state}".ToLowerInvariant()}"));
            Enum.GetValues<SkipReason>().Where(reason => reason != SkipReason.None).ShouldAllBe(reason => ui.Has($"report.skip.{$"{reason}".ToLowerInvariant()}"));
        }
    }

    [Theory]
    [InlineData(0, "1 с")]
    [InlineData(59.9, "59 с")]
    [InlineData(60, "1 мин 0 с")]
    [InlineData(3599, "59 мин 59 с")]
    [InlineData(7500, "2 ч 5 мин")]
    [InlineData(90_000, "1 дн. 1 ч")]
    public void Spans_are_told_in_two_units(double seconds, string words) => ReportWords.Span(TimeSpan.FromSeconds(seconds), Ru).ShouldBe(words);
}
