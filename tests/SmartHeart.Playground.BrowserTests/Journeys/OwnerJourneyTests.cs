using SmartHeart.Playground.BrowserTests.Harness;

namespace SmartHeart.Playground.BrowserTests.Journeys;

/// <summary>
/// An owner reads the figures, words the greeting anew, takes all data home and finds all of that in the journal. On a Playground of its own: a bot may send 20 messages
/// a minute to a group. Takes pictures of the admin's guide on the way.
/// </summary>
public sealed class OwnerJourneyTests(Stage stage) : IClassFixture<Stage>
{
    private const int MostLooks = 8;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    [BrowserFact]
    public async Task An_owner_reads_figures_changes_a_text_exports_everything_and_reads_the_journal()
    {
        await using var page = await stage.OpenAsync();
        await FiguresAsync(page);
        await WordsAsync(page);
        await WorkbookAsync(page);
        await JournalAsync(page);
    }

    private static async Task FiguresAsync(PlaygroundPage page)
    {
        var anna = page.Admin;
        await anna.SaysAsync("/stats");
        await anna.SeesAsync("Статистика за 30 дней");
        await CountedAsync(anna);
        await page.PictureAsync("guide-stats", anna, height: 1500);
        await anna.PressesAsync("Воронка");
        await anna.SeesAsync("Сколько людей дошло до каждого шага");
        await anna.PressesAsync("К статистике");
        await anna.SeesAsync("Статистика за 30 дней");
        await anna.PressesAsync("Возвращаются");
        await anna.SeesAsync("Возвращаются ли люди");
    }

    /// <summary>At its first start the bot counts the past days of the samples one after the other.</summary>
    private static async Task CountedAsync(ChatPane anna)
    {
        for (var looks = 0; looks < MostLooks && await anna.Message("Статистика за 30 дней").GetByText("бот считает").CountAsync() > 0; looks++)
        {
            await Task.Delay(Pause);
            await anna.PressesAsync("Обновить");
        }

        await anna.LosesAsync("бот считает");
    }

    private static async Task WordsAsync(PlaygroundPage page)
    {
        var anna = page.Admin;
        await anna.SaysAsync("/setup");
        await anna.SeesAsync("Настройки бота");
        await anna.PressesAsync("Тексты");
        await anna.SeesButtonAsync("Найти по словам");
        await anna.PressesAsync("Найти по словам");
        await anna.SeesAsync("Напишите слова из текста");
        await anna.SaysAsync("start.hello_name");
        await anna.SeesButtonAsync("Здравствуйте");
        await anna.PressesAsync("Здравствуйте");
        await anna.SeesAsync("Так его увидят");
        await anna.PressesAsync("Изменить");
        await anna.SeesAsync("Пришлите новый текст");
        await anna.SaysAsync("Рады видеть вас, {name}! Сегодня у нас много нового.");
        await anna.SeesAsync("Ваш вариант");
        await page.PictureAsync("guide-text", anna);
        await page.PlayAsync("Иван Лебедев");
        await page.User.StartsAsync();
        await page.User.SeesAsync("Рады видеть вас, Иван");
    }

    private static async Task WorkbookAsync(PlaygroundPage page)
    {
        var anna = page.Admin;
        await anna.SaysAsync("/excel");
        await anna.SeesAsync("Книга готова");
        await anna.SeesAsync(".xlsx");
        await page.PictureAsync("guide-excel", anna, height: 480);
    }

    private static async Task JournalAsync(PlaygroundPage page)
    {
        var anna = page.Admin;
        await anna.SaysAsync("/journal");
        await anna.SeesAsync("изменена настройка");
        await anna.SeesAsync("данные выгружены в Excel");
        await page.PictureAsync("guide-journal", anna);
        await anna.PressesAsync("О чём");
        await anna.SeesButtonAsync("Настройки");
        await anna.PressesAsync("Настройки");
        await anna.SeesAsync("Отбор: Настройки");
        await anna.LosesAsync("данные выгружены в Excel");
    }
}
