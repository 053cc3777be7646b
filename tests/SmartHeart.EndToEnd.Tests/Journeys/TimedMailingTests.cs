using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Infrastructure.Scheduling;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>Mailings that go by the clock: at a time, whether the bot runs then or not, and as messages of a series.</summary>
public sealed class TimedMailingTests : IAsyncLifetime
{
    private readonly LateClock _clock = new();
    private BotUnderTest _bot = null!;

    public async Task InitializeAsync() => _bot = await BotUnderTest.StartAsync(new BotSetup
    {
        Services = services => services
            .AddSingleton<TimeProvider>(_clock)
            .AddSingleton(new SchedulePolicy { Look = TimeSpan.FromMilliseconds(200) })
            .AddSingleton(new MailingPolicy { Look = TimeSpan.FromMilliseconds(200), Grace = TimeSpan.FromHours(1) }),
    });

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_mailing_leaves_at_its_time_and_one_that_missed_it_asks_first()
    {
        var anna = await SubscriberAsync("Анна");
        var boris = await ScheduledAsync("Весенняя встреча", "через полчаса");
        _clock.Late = TimeSpan.FromMinutes(40);
        await anna.SeesText("Весенняя встреча");

        await ScheduledAsync(boris, "Летняя встреча", "через 2 часа");
        await _bot.StopAsync();
        _clock.Late += TimeSpan.FromHours(5);
        await _bot.StartAsync();

        await boris.SeesText("не ушла вовремя");
        anna.Shown.ShouldNotContain(message => message.Words.Contains("Летняя"));
        await boris.Press("overdue.send");
        await anna.SeesText("Летняя встреча");
        _bot.Log.Lines(Microsoft.Extensions.Logging.LogLevel.Error).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_series_writes_to_everybody_who_agrees_after_its_delay_and_once()
    {
        var early = await SubscriberAsync("Вера");
        var boris = _bot.Admin(topic: "mailings");
        boris.Says("/mailings");
        await boris.Sees("mailing.list.title");
        await boris.Press("mailing.series");
        await boris.Sees("series.list");
        await boris.Press("series.new");
        await boris.Sees("series.ask_name");
        boris.Says("Знакомство");
        await boris.Sees("series.ask_trigger");
        await boris.Press("series.trigger.joined");
        await boris.Sees("series.ask_goal");
        await boris.Press("series.goal.none");
        await boris.Sees("series.added");
        await boris.Press("series.step.new");
        await boris.Sees("series.step.ask_delay");
        boris.Says("2 часа");
        await boris.Sees("series.step.ask_content");
        boris.Says("Рады знакомству!");
        await boris.Sees("series.step.ask_topic");
        await boris.Press("settings.topic.news");
        await boris.Sees("series.step.added");
        await boris.Press("series.run");
        await boris.Sees("series.active");

        _clock.Late = TimeSpan.FromMinutes(5);
        var anna = await SubscriberAsync("Анна");
        _clock.Late = TimeSpan.FromHours(3);
        await anna.SeesText("Рады знакомству!");
        await _bot.RestartAsync();
        _clock.Late = TimeSpan.FromHours(9);
        var olga = await SubscriberAsync("Ольга");
        _clock.Late = TimeSpan.FromHours(12);
        await olga.SeesText("Рады знакомству!");

        anna.Shown.Count(message => message.Words.Contains("Рады знакомству!")).ShouldBe(1);
        early.Shown.ShouldNotContain(message => message.Words.Contains("Рады знакомству!"));
    }

    private async Task<Dialog> SubscriberAsync(string name)
    {
        var person = await _bot.ReaderAsync(name);
        person.Says("/settings");
        await person.Sees("settings.title");
        await person.Press("settings.turn_on");
        await person.Sees("settings.topics");
        return person;
    }

    private async Task<Dialog> ScheduledAsync(string text, string time)
    {
        var boris = _bot.Admin(topic: "mailings");
        await ScheduledAsync(boris, text, time);
        return boris;
    }

    private static async Task ScheduledAsync(Dialog boris, string text, string time)
    {
        boris.Says("/mailings");
        await boris.Sees("mailing.list.title");
        await boris.Press("mailing.new");
        await boris.Sees("mailing.ask_content");
        boris.Says(text);
        await boris.Sees("mailing.ask_topic");
        await boris.Press("settings.topic.news");
        await boris.Sees("mailing.added");
        await boris.Press("mailing.when");
        await boris.Sees("mailing_time.when");
        await boris.Press("mailing_time.type");
        await boris.Sees("mailing_time.ask");
        boris.Says(time);
        await boris.Sees("mailing_time.chosen");
        await boris.Press("mailing_time.repeat.none");
        await boris.Sees("mailing_time.done");
    }

    /// <summary>The bot's clock, as it will be.</summary>
    private sealed class LateClock : TimeProvider
    {
        public TimeSpan Late { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Late;
    }
}
