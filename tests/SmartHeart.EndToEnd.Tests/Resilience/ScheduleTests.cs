using Microsoft.Extensions.DependencyInjection;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Infrastructure.Scheduling;

namespace SmartHeart.EndToEnd.Tests.Resilience;

/// <summary>A publication at its time, whether the bot runs then or not.</summary>
public sealed class ScheduleTests : IAsyncLifetime
{
    private readonly LateClock _clock = new();
    private BotUnderTest _bot = null!;

    public async Task InitializeAsync() => _bot = await BotUnderTest.StartAsync(new BotSetup
    {
        Services = services => services.AddSingleton<TimeProvider>(_clock).AddSingleton(new SchedulePolicy { Look = TimeSpan.FromMilliseconds(200) }),
    });

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task What_came_due_while_the_bot_was_down_is_published_when_it_is_back()
    {
        var boris = await ScheduledAsync("Осенний каталог", "через 2 часа");
        var link = await boris.ShareLinkAsync();
        var anna = await _bot.ReaderAsync();
        anna.Starts(link[(link.IndexOf("start=", StringComparison.Ordinal) + "start=".Length)..]);
        await anna.Sees("error.content.gone");
        var events = _bot.Admin("Вера", topic: "events");

        await _bot.StopAsync();
        _clock.Late = TimeSpan.FromHours(3);
        await _bot.StartAsync();

        await events.SeesText("Вышло по расписанию: «Осенний каталог»");
        anna.Says("/materials");
        await anna.SeesText("Каталоги");
        await anna.PressText("Осенний каталог");
        await anna.SeesText("Листайте на здоровье");
    }

    [Fact]
    public async Task What_comes_due_while_the_bot_runs_is_published_by_itself_and_only_then()
    {
        var boris = await ScheduledAsync("Осенний каталог", "завтра 10:00");
        await boris.Press("schedule.move");
        await boris.Sees("schedule.ask");
        boris.Says("скоро");
        await boris.Sees("error.moment.not_understood");
        boris.Says("через полчаса");
        (await boris.Sees("schedule.done")).Words.ShouldContain("UTC+3");
        var events = _bot.Admin("Вера", topic: "events");

        _clock.Late = TimeSpan.FromMinutes(40);

        await events.SeesText("Вышло по расписанию: «Осенний каталог»");
        await boris.Press("managed.preview");
        await boris.Sees("managed.preview.note");
        await boris.Press("managed.to_card");
        (await boris.Sees("managed.published_at")).Words.ShouldContain("Опубликован");
        _bot.Log.Lines(Microsoft.Extensions.Logging.LogLevel.Error).ShouldBeEmpty();
    }

    /// <summary>Leaves the admin at the card of what is scheduled.</summary>
    private async Task<Dialog> ScheduledAsync(string title, string time)
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Каталоги");
        await boris.WriteAsync("Каталоги", title, "Листайте на здоровье");
        await boris.AttachAsync([]);
        await boris.Sees("form.documents");
        await boris.AttachAsync([]);
        await boris.Sees("form.publish");
        await boris.Press("schedule.set");
        await boris.Sees("schedule.ask");
        boris.Says(time);
        await boris.Sees("schedule.done");
        return boris;
    }

    /// <summary>The bot's clock, as it will be.</summary>
    private sealed class LateClock : TimeProvider
    {
        public TimeSpan Late { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Late;
    }
}
