using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Serial;
using SmartHeart.Bot.Features.Mailings.Serial;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Mailings.Serial;

public sealed class SeriesScreensTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly NewSeriesForm _form = new();
    private readonly NewStepForm _step = new();

    private static SeriesStepView Hello => new(11, TimeSpan.Zero, "Добро пожаловать в <агентство>!", Interests.News, MailingState.Draft, new FiguresView(), 0);

    private static SeriesStepView Reminder => new(
        12, TimeSpan.FromDays(3), "Мы собрали для вас лучшие материалы года, посмотрите, пока они открыты", Interests.Materials, MailingState.Running,
        new FiguresView(Total: 1240, Sent: 1100, Blocked: 21, Deactivated: 2, Failed: 1, Skipped: 80, Unknown: 1), 214);

    [Fact]
    public void There_are_none() => ShouldLookAsAccepted(ui => SeriesScreens.List(new Page<SeriesLine>([], false, false), ui));

    [Fact]
    public void Some_run_and_some_do_not() => ShouldLookAsAccepted(ui => SeriesScreens.List(
        new Page<SeriesLine>([new SeriesLine(3, "После события", true, 1), new SeriesLine(2, "Вернуть ушедших", false, 2), new SeriesLine(1, "Знакомство", true, 5)], false, true), ui));

    [Fact]
    public void A_new_one_has_no_messages() => ShouldLookAsAccepted(ui => SeriesScreens.Card(Series(), ui));

    [Fact]
    public void One_that_is_ready_can_be_turned_on() => ShouldLookAsAccepted(ui => SeriesScreens.Card(Series(Hello, Reminder with { Figures = new FiguresView(), Clicked = 0 }), ui));

    [Fact]
    public void One_that_runs_shows_what_became_of_each_message() => ShouldLookAsAccepted(ui => SeriesScreens.Card(
        Series(Hello with { Figures = new FiguresView(Total: 3, Sent: 2), State = MailingState.Paused }, Reminder) with { ActiveSince = Noon, Goal = SeriesGoal.View }, ui));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void After_an_event(bool ofOne) => ShouldLookAsAccepted(
        ui => SeriesScreens.Card(
            Series(Hello) with { Trigger = SeriesTrigger.EventEnded, Event = ofOne ? new SeriesEvent(5, "Весенняя встреча", Noon) : null, Goal = SeriesGoal.Registration }, ui),
        ofOne ? "After_one_event" : "After_any_event");

    [Fact]
    public void After_an_event_that_is_gone() => ShouldLookAsAccepted(
        ui => SeriesScreens.Card(Series(Hello) with { Trigger = SeriesTrigger.EventEnded, Event = new SeriesEvent(5, "", default) }, ui));

    [Theory]
    [InlineData("Переговоры")]
    [InlineData("")]
    public void A_series_that_follows_a_status_of_the_crm(string status) => ShouldLookAsAccepted(
        ui => SeriesScreens.Card(Series(Hello) with { Trigger = SeriesTrigger.LeadStatus, Status = status }, ui), status.Length == 0 ? "Gone" : "There");

    [Fact]
    public void A_message_of_one_that_is_off_can_be_taken_out() => ShouldLookAsAccepted(ui => SeriesScreens.Step(new StepTap(1, 12), Series(Hello, Reminder), ui));

    [Fact]
    public void A_message_of_one_that_runs_is_looked_at_only() =>
        ShouldLookAsAccepted(ui => SeriesScreens.Step(new StepTap(1, 12), Series(Hello, Reminder) with { ActiveSince = Noon }, ui));

    [Fact]
    public void A_message_that_is_gone_shows_the_series() => ShouldLookAsAccepted(ui => SeriesScreens.Step(new StepTap(1, 99), Series(Hello), ui));

    [Fact]
    public void Deleting_asks_first() => ShouldLookAsAccepted(ui => SeriesScreens.AskDelete(Series(Hello, Reminder), ui));

    [Theory]
    [InlineData(0, "name")]
    [InlineData(1, "trigger")]
    [InlineData(2, "event")]
    [InlineData(3, "status")]
    [InlineData(4, "goal")]
    public void The_form_asks(int step, string name) => ShouldLookAsAccepted(ui => _form.Steps[step].Ask(new AddSeries(), ui), $"The_form_asks_for_the_{name}");

    [Theory]
    [InlineData(0, "delay")]
    [InlineData(1, "content")]
    [InlineData(2, "topic")]
    public void The_form_of_a_message_asks(int step, string name) =>
        ShouldLookAsAccepted(ui => _step.Steps[step].Ask(new AddSeriesStep(), ui), $"The_form_of_a_message_asks_for_the_{name}");

    [Fact]
    public void Delays_are_said_shortly() => ShouldLookAsAccepted(ui => new Screen
    {
        Text = Html.Join("\n", new[] { 0, 1, 45, 60, 120, 90, 1440, 3 * 1440, 30 * 60 }.Select(minutes => Html.Text(ui.After(TimeSpan.FromMinutes(minutes))))),
    });

    private static SeriesView Series(params SeriesStepView[] steps) => new(1, "Знакомство <с нами>", SeriesTrigger.Joined, SeriesGoal.None, null, null, steps);
}
