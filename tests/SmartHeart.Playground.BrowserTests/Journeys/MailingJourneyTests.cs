using SmartHeart.Playground.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace SmartHeart.Playground.BrowserTests.Journeys;

/// <summary>
/// A mailing to the sample audience, by clicks, from the first word to its end. On a Playground of its own: a group takes 20 messages a minute, and more than a
/// thousand people take most of one at 30 a second.
/// </summary>
public sealed class MailingJourneyTests(Stage stage) : IClassFixture<Stage>
{
    /// <summary>Until the minute typed has come, or everybody at a place in the queue has got it, with time to spare.</summary>
    private const float LongMs = 300_000;
    private const string Said = "Лекция в четверг: бренд без паники";

    [BrowserFact]
    public async Task A_mailing_is_composed_tried_scheduled_goes_by_itself_is_held_let_go_on_ends_and_is_reported()
    {
        await using var page = await stage.OpenAsync();
        await page.PlayAsync("Иван Лебедев");
        await SubscribeAsync(page.User);
        await page.OpenTopicAsync("mailings");
        await ComposeAsync(page.Admin);
        await AddButtonAsync(page.Admin);
        await PreviewAsync(page);
        await ScheduleAsync(page);
        await HoldAsync(page);
        await EndAsync(page);
    }

    private static async Task SubscribeAsync(ChatPane ivan)
    {
        await ivan.StartsAsync();
        await ivan.SeesAsync("Согласие на обработку");
        await ivan.PressesAsync("Даю согласие");
        await ivan.SeesAsync("Присылать вам новости?");
        await ivan.PressesAsync("Да, присылайте");
    }

    private static async Task ComposeAsync(ChatPane anna)
    {
        await anna.SaysAsync("/mailings");
        await anna.SeesButtonAsync("Открытая лекция");
        await anna.PressesAsync("Новая рассылка");
        await anna.SeesAsync("Пришлите его так");
        await anna.Composer.FillAsync(Said);
        await anna.SendsAsync("lecture.jpg");
        await anna.PressesAsync("События");
        await anna.SeesAsync("Черновик сохранён");
    }

    private static async Task AddButtonAsync(ChatPane anna)
    {
        await anna.PressesAsync("Изменить");
        await anna.PressesAsync("Кнопки");
        await anna.PressesAsync("Добавить ссылку");
        await anna.SeesAsync("Что написать на кнопке?");
        await anna.SaysAsync("Программа https://example.org/talk");
        await anna.SeesAsync("→ https://example.org/talk");
        await anna.PressesAsync("К рассылке");
        await anna.SeesAsync("Кнопки: Программа");
    }

    private static async Task PreviewAsync(PlaygroundPage page)
    {
        var anna = page.Admin;
        await anna.PressesAsync("Посмотреть");
        await anna.SeesAsync("Так её увидят люди");
        await page.PictureAsync("guide-mailing-preview", anna);
        await anna.PressesAsync("К рассылке");
    }

    /// <summary>A typed time, a whole minute: one or two of them pass until it goes by itself.</summary>
    private static async Task ScheduleAsync(PlaygroundPage page)
    {
        var anna = page.Admin;
        await anna.PressesAsync("Когда");
        await anna.PressesAsync("Написать время");
        await anna.SeesAsync("Когда отправить?");
        await anna.SaysAsync("через минуту");
        await anna.SeesAsync("Как часто отправлять?");
        await anna.PressesAsync("Один раз");
        await anna.SeesAsync("Уйдёт сама");
        await Expect(anna.Button("⏸ Пауза")).ToBeVisibleAsync(new() { Timeout = LongMs });
    }

    private static async Task HoldAsync(PlaygroundPage page)
    {
        var anna = page.Admin;
        await anna.PressesAsync("⏸ Пауза");
        await anna.SeesAsync("на паузе");
        await page.PictureAsync("guide-mailing-card", anna);
        await anna.PressesAsync("▶️ Продолжить");
        await anna.SeesButtonAsync("⏸ Пауза");
    }

    private static async Task EndAsync(PlaygroundPage page)
    {
        await Expect(page.User.Message(Said)).ToBeVisibleAsync(new() { Timeout = LongMs });
        await page.User.SeesButtonAsync("Программа");

        var anna = page.Admin;
        var ended = anna.Button($"✅ {Said}");
        for (var look = 0; look < 30 && !await ended.IsVisibleAsync(); look++)
        {
            await Task.Delay(TimeSpan.FromSeconds(10));
            await anna.SaysAsync("/mailings");
            await anna.SeesButtonAsync(Said);
        }

        await anna.PressesAsync(Said);
        await anna.SeesAsync("✅ Отправлена");
        await Expect(anna.Message("✅ Отправлена")).ToContainTextAsync("100 %");
        await anna.PressesAsync("Отчёт");
        await anna.SeesAsync("📊 Рассылка");
        await Expect(anna.Message("📊 Рассылка")).ToContainTextAsync("Отправлено");
        await page.PictureAsync("guide-mailing-report", anna);
    }
}
