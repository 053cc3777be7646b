using System.Collections.Immutable;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Scheduling;
using SmartHeart.Bot.Features.Mailings.Scheduling;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Mailings.Scheduling;

/// <summary>It is Monday, 2 March 2026, 12:00 in Moscow.</summary>
public sealed class MailingTimeScreensTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset LastDay = new(2026, 3, 31, 15, 30, 0, TimeSpan.Zero);
    private static readonly int Tuesday = new DateOnly(2026, 3, 3).DayNumber;

    [Fact]
    public void A_draft_can_go_now_or_at_a_time() => ShouldLookAsAccepted(ui => WhenScreens.When(View(MailingState.Draft), ui));

    [Fact]
    public void What_is_set_is_shown_with_its_repeat_and_the_quiet_hours_that_it_falls_into() => ShouldLookAsAccepted(ui => WhenScreens.When(
        View(MailingState.Scheduled) with { StartAt = Noon.AddHours(11), Repeat = Repeat.Weekly, HeldUntil = Noon.AddHours(21) }, ui));

    [Fact]
    public void What_missed_its_time_waits_for_a_word() => ShouldLookAsAccepted(ui => WhenScreens.When(
        View(MailingState.Overdue) with { StartAt = Noon.AddHours(-5), Repeat = Repeat.Daily }, ui));

    [Fact]
    public void What_has_started_leads_to_its_card() => ShouldLookAsAccepted(ui => WhenScreens.When(View(MailingState.Running), ui));

    [Fact]
    public void A_time_is_shown_back_before_it_is_set() => ShouldLookAsAccepted(ui =>
        WhenScreens.Propose(new ProposedTime(View(MailingState.Draft), Noon.AddHours(30), null), ui));

    [Fact]
    public void The_last_days_of_a_month_and_quiet_hours_are_told() => ShouldLookAsAccepted(ui =>
        WhenScreens.Propose(new ProposedTime(View(MailingState.Draft), LastDay, LastDay.AddHours(11.5)), ui));

    [Fact]
    public void It_is_set() => ShouldLookAsAccepted(ui => WhenScreens.Done(7, new ScheduledMailing(Noon.AddHours(30), Repeat.None), ui));

    [Fact]
    public void It_is_set_again_and_again() => ShouldLookAsAccepted(ui => WhenScreens.Done(7, new ScheduledMailing(LastDay, Repeat.Monthly), ui));

    [Fact]
    public void Days_that_are_over_cannot_be_chosen() => ShouldLookAsAccepted(ui => CalendarScreens.Month(new MonthTap(7), ui));

    [Fact]
    public void The_calendar_ends_after_two_years() => ShouldLookAsAccepted(ui => CalendarScreens.Month(new MonthTap(7, int.MaxValue), ui));

    [Fact]
    public void Hours_of_a_day_to_come() => ShouldLookAsAccepted(ui => CalendarScreens.Day(new DayTap(7, Tuesday), ui));

    [Fact]
    public void Hours_of_today_that_are_over_cannot_be_chosen() => ShouldLookAsAccepted(ui => CalendarScreens.Day(new DayTap(7, Tuesday - 1), ui));

    [Fact]
    public void Minutes_of_an_hour() => ShouldLookAsAccepted(ui => CalendarScreens.Hour(new HourTap(7, Tuesday, 18), ui));

    [Theory]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    [InlineData(-5)]
    public void A_day_that_nobody_could_choose_shows_the_month(int day) =>
        CalendarScreens.Day(new DayTap(7, day), Ru).Text.ShouldBe(CalendarScreens.Month(new MonthTap(7), Ru).Text);

    [Fact]
    public void A_time_that_the_clock_skips_is_not_offered()
    {
        // In Berlin 02:00–03:00 does not exist on 29 March 2026.
        var ui = new Bot.Kit.Wording.Ui(Texts, "ru", "bot", TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), new ManualTime());
        var day = new DateOnly(2026, 3, 29).DayNumber;

        var hours = CalendarScreens.Day(new DayTap(7, day), ui).Rows.SelectMany(row => row).Select(button => button.Text).ToList();

        hours.ShouldNotContain("02");
        hours.ShouldContain("03");
        CalendarScreens.Hour(new HourTap(7, day, 2), ui).Rows.Length.ShouldBe(1);
    }

    [Fact]
    public void Every_day_hour_and_minute_leads_to_the_time_that_it_says()
    {
        var minutes = CalendarScreens.Hour(new HourTap(7, Tuesday, 18), Ru).Rows.SelectMany(row => row).SkipLast(1).ToList();

        minutes.Select(button => button.Text).ShouldBe(Enumerable.Range(0, 12).Select(five => $"18:{five * 5:00}"));
        Bot.Kit.Routing.TapCodec.TryDecode<ProposeTap>(minutes[1].Data!, out var tap).ShouldBeTrue();
        MailingTimes.MomentOf(tap.Minute, Ru).ShouldBe(new DateTimeOffset(2026, 3, 3, 15, 5, 0, TimeSpan.Zero));
    }

    [Fact]
    public void What_missed_its_time_is_asked_about() => ShouldLookAsAccepted(ui => OverdueScreens.Ask(
        View(MailingState.Overdue) with { StartAt = Noon.AddHours(-5) }, ui));

    [Fact]
    public void Of_what_repeats_one_time_can_be_left_out() => ShouldLookAsAccepted(ui => OverdueScreens.Ask(
        View(MailingState.Overdue) with { StartAt = Noon.AddHours(-5), Repeat = Repeat.Daily, HeldUntil = Noon.AddHours(3) }, ui));

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void It_was_decided(bool send, bool repeats) => ShouldLookAsAccepted(
        ui => OverdueScreens.Decided(new DecideOverdueTap(7, send), new OverdueDecided(repeats ? Noon.AddHours(20) : null), ui),
        $"Decided_{(send ? "to_send" : "to_leave_out")}_{(repeats ? "one_of_many" : "the_only_one")}");

    [Fact]
    public void The_form_asks_for_words() => ShouldLookAsAccepted(ui => new MailingTimeForm().Steps[0].Ask(new ScheduleMailing(), ui));

    [Fact]
    public void The_form_shows_the_time_back() => ShouldLookAsAccepted(ui => new MailingTimeForm().Steps[1].Ask(new ScheduleMailing { At = LastDay }, ui));

    [Fact]
    public void Quiet_hours_that_hold_a_running_one_are_told() => ShouldLookAsAccepted(ui => new Screen
    {
        Text = ScheduleWords.Held(View(MailingState.Running) with { HeldUntil = Noon.AddHours(21) }, ui),
    });

    private static MailingView View(MailingState state) => new(
        7, "Весенняя встреча: <регистрация> открыта", new MailingContent([new MailingPart(null, Html: "Весенняя встреча")]), ImmutableArray<MailingButton>.Empty, Interests.Events,
        Audience.Everyone, state, PauseReason.None, null, null, Repeat.None, Quiet: true, Paid: false, null, null, null, null, 0, MailingUpkeep.None, null, 3, new FiguresView());
}
