using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Domain.Statistics;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Infrastructure.Scheduling;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>Statistics in topic main: today at once, days that are over by the job, and all of them counted anew.</summary>
public sealed class StatisticsJourneyTests : IAsyncLifetime
{
    private readonly WednesdayClock _clock = new();
    private BotUnderTest _bot = null!;

    public async Task InitializeAsync() => _bot = await BotUnderTest.StartAsync(new BotSetup
    {
        Services = services => services.AddSingleton<TimeProvider>(_clock).AddSingleton(new SchedulePolicy { Look = TimeSpan.FromMilliseconds(200) }),
    });

    public async Task DisposeAsync()
    {
        _bot.Log.Lines(Microsoft.Extensions.Logging.LogLevel.Error).ShouldBeEmpty();
        await _bot.DisposeAsync();
    }

    [Fact]
    public async Task What_people_did_today_is_seen_at_once_on_every_screen()
    {
        var item = await _bot.StockProductAsync("Аудит бренда");
        var vera = await ReaderAsync("Вера", "vk_ads");
        vera.Starts(Stock.LinkTo(item));
        await vera.SeesText("Подробности");
        await ReaderAsync("Глеб", null);
        await _bot.FinishedAsync();
        var boris = _bot.Admin();

        boris.Says("/stats");
        Holds(await boris.Sees("stats.title"), "👋 Пришли: 2", "✅ Согласия: 2", "👀 Новые просмотры: 1", "💼 Заявки: 0");
        await boris.Press("stats.funnel");
        Holds(await boris.Sees("stats.funnel.title"), "👋 Пришли: 2", "👀 Открыли материал: 1\n██████░░░░░░\n50 % от пришедших");
        await boris.Press("stats.sources");
        Holds(await boris.Sees("stats.sources.title"), "vk_ads: пришли 1\nсогласие 100 % · профиль 0 %\nпросмотр 100 %", "Без метки: пришли 1");
        await boris.Press("stats.back");
        await boris.Sees("stats.title");
        await boris.Press("stats.retention");
        Holds(await boris.Sees("stats.retention.title"), $"{_clock.Today.AddDays(-2):dd.MM}    2 ~50", "Пока рано судить");
        await boris.Press("stats.back");
        await boris.Sees("stats.title");
        await boris.Press("stats.top");
        Holds(await boris.Sees("stats.top.title"), "1. 🛍 Аудит бренда: 1");
        await boris.Press("stats.top.all");
        Holds(await boris.Sees("stats.top.title.all"), "1. 🛍 Аудит бренда: 1");
        await boris.Press("stats.back");
        await boris.Sees("stats.title");
        await boris.Press("stats.mailings");
        await boris.Sees("stats.mailings.none");
    }

    [Fact]
    public async Task Days_that_are_over_are_counted_by_the_job_and_counted_anew_over_a_restart()
    {
        await ReaderAsync("Вера", null);
        await _bot.FinishedAsync();
        _clock.Late += TimeSpan.FromDays(8);
        await _bot.UntilAsync(async () => await NextDay() == _clock.Today, "all days counted");
        await _bot.Read(db => db.Database.ExecuteSqlRawAsync("""UPDATE "DailyFigures" SET "Count" = "Count" + 5 WHERE "Metric" = 1 AND "Key" = '' AND "Count" = 1"""));
        await _bot.Read(db => db.Database.ExecuteSqlRawAsync("""UPDATE "FigureTotals" SET "Count" = "Count" + 5 WHERE "Metric" = 1 AND "Key" = '' """));
        var boris = _bot.Admin();
        boris.Says("/stats");
        Holds(await boris.Sees("stats.title"), "👋 Пришли: 6");

        await boris.Press("stats.rebuild");
        Holds(await boris.Sees("stats.rebuild.ask"), "8 прошедших дней");
        (await boris.Press("stats.rebuild.go")).Text.ShouldBe("Пересчёт начался. Когда закончится, бот напишет сюда.");
        await _bot.RestartAsync();

        Holds(await boris.Sees("stats.rebuild.done"), "Посчитаны 8 дней", "👋 Пришли: 6 → 1");
        await _bot.QuietAsync();
        boris.Shown.Count(message => message.Words.Contains("Статистика пересчитана", StringComparison.Ordinal)).ShouldBe(1);
        await boris.Press("stats.panel");
        Holds(await boris.Sees("stats.title"), "👋 Пришли: 1");
    }

    private static void Holds(Playground.Emulator.Message screen, params string[] lines)
    {
        foreach (var line in lines) screen.Words.ShouldContain(line);
    }

    private async Task<Dialog> ReaderAsync(string name, string? source)
    {
        var reader = _bot.Newcomer(name);
        reader.Starts(source);
        await reader.Sees("consent.personal_data");
        await reader.Press("consent.yes");
        await reader.Sees("consent.advertising");
        await reader.Press("consent.advertising_no");
        await reader.Sees("profile.invitation");
        return reader;
    }

    private Task<DateOnly?> NextDay() => _bot.Read(db => db.Set<Tally>().Select(tally => (DateOnly?)tally.NextDay).FirstOrDefaultAsync());

    /// <summary>Begins at noon of a Wednesday in Moscow, so that no midnight comes in between.</summary>
    private sealed class WednesdayClock : TimeProvider
    {
        private static readonly TimeSpan Moscow = TimeSpan.FromHours(3);

        public WednesdayClock()
        {
            var now = System.GetUtcNow().ToOffset(Moscow);
            var day = now.Date.AddDays(1);
            while (day.DayOfWeek != DayOfWeek.Wednesday) day = day.AddDays(1);
            Late = new DateTimeOffset(day.AddHours(12), Moscow) - now;
        }

        public TimeSpan Late { get; set; }

        public DateOnly Today => DateOnly.FromDateTime(GetUtcNow().ToOffset(Moscow).Date);

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Late;
    }
}
