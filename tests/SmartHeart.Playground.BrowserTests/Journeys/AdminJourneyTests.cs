using Microsoft.Playwright;
using SmartHeart.Playground.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace SmartHeart.Playground.BrowserTests.Journeys;

/// <summary>
/// An admin's way from the panel to a material that people read, by clicks. On a Playground of its own, beside the other journeys: a bot may send
/// 20 messages a minute to a group, so half of the time is spent waiting.
/// </summary>
public sealed class AdminJourneyTests(Stage stage) : IClassFixture<Stage>
{
    private const string Published = "Сетка, на которой всё держится";

    [BrowserFact]
    public async Task An_admin_publishes_a_material_and_sees_who_reads_it()
    {
        await using var page = await stage.OpenAsync();
        await page.ToggleDebugAsync();
        await page.PlayAsync("Иван Лебедев");
        await AddCategoryAsync(page.Admin);
        await WriteAsync(page);
        var link = await TakeLinkAsync(page.Admin);
        await FollowTwiceAsync(page.User, link);
        await ViewsAsync(page);
        await FeedAsync(page);
    }

    private static async Task AddCategoryAsync(ChatPane anna)
    {
        await anna.SaysAsync("/admin");
        await anna.SeesAsync("Панель");
        await anna.PressesAsync("Категории");
        await anna.SeesButtonAsync("Новая категория");
        await anna.PressesAsync("Новая категория");
        await anna.SeesAsync("Как назвать категорию?");
        await anna.SaysAsync("Кейсы");
        await anna.SeesAsync("Пришлите один эмодзи");
        await anna.SaysAsync("два слова");
        await anna.SeesAsync("Нужен ровно один эмодзи");
        await anna.SaysAsync("💼");
        await anna.SeesAsync("Категория создана");
        await anna.PressesAsync("К категориям");
        await anna.SeesButtonAsync("К материалам");
        await anna.PressesAsync("К материалам");
        await anna.SeesButtonAsync("Добавить");
    }

    private static async Task WriteAsync(PlaygroundPage page)
    {
        var anna = page.Admin;
        await anna.PressesAsync("Добавить");
        await anna.SeesAsync("Как назовём материал?");
        await anna.SaysAsync(Published);
        await anna.SeesAsync("Пришлите текст");
        await TypeFormattedAsync(anna);
        await anna.SeesAsync("В какую категорию");
        await anna.PressesAsync("Кейсы");
        await anna.SeesAsync("Пришлите фото и видео");
        await anna.SendsAsync("poster1.jpg", "poster2.jpg", "reel.mp4");
        await anna.SeesButtonAsync("Готово (3)");
        await anna.PressesAsync("Готово (3)");
        await anna.SeesAsync("Пришлите документы");
        await anna.SendsAsync("checklist.pdf");
        await anna.SeesButtonAsync("Готово (1)");
        await anna.PressesAsync("Готово (1)");
        await anna.SeesAsync("Так это увидят пользователи");
        var preview = anna.Messages.Filter(new() { HasText = "Главное" }).Filter(new() { HasText = "📎" });
        await Expect(preview.Locator("strong", new() { HasText = "Главное" })).ToBeVisibleAsync();
        await Expect(preview.Locator("a", new() { HasText = "сайте" })).ToHaveAttributeAsync("href", "https://example.org/grid");
        await page.PictureAsync("admin-preview", anna, height: 1080);
        await anna.PressesAsync("Опубликовать");
        await anna.SeesAsync("Опубликовано: пользователи уже видят");
    }

    /// <summary>Bold and a link, through the toolbar that appears over selected text.</summary>
    private static async Task TypeFormattedAsync(ChatPane anna)
    {
        await anna.Composer.PressSequentiallyAsync("Главное");
        await anna.Composer.PressAsync("Control+A");
        await anna.Root.GetByRole(AriaRole.Button, new() { Name = "Жирный" }).ClickAsync();
        await anna.Composer.PressAsync("ArrowRight");
        await anna.Composer.PressAsync("Control+B");
        await anna.Composer.PressSequentiallyAsync(": один модуль и много воздуха. Схема лежит на сайте");
        await anna.Composer.PressAsync("Control+Shift+ArrowLeft");
        await anna.Root.GetByRole(AriaRole.Button, new() { Name = "Ссылка" }).ClickAsync();
        await anna.AcceptsAsync(("url", "https://example.org/grid"));
        await anna.SendsAsync();
    }

    private static async Task<string> TakeLinkAsync(ChatPane anna)
    {
        await anna.PressesAsync("Ссылка");
        var link = await (await anna.SeesAsync("открывает сразу в боте")).Locator("code").InnerTextAsync();
        await anna.PressesAsync("К карточке");
        await anna.SeesButtonAsync("К материалам");
        return link;
    }

    /// <summary>The first time there is no consent yet: the card comes after it.</summary>
    private static async Task FollowTwiceAsync(ChatPane ivan, string link)
    {
        await ivan.SaysAsync(link);
        await ivan.SeesAsync("Согласие на обработку");
        await ivan.PressesAsync("Даю согласие");
        await ivan.SeesAsync("один модуль и много воздуха");
        await Expect(ivan.Messages.Locator(".album-tile")).ToHaveCountAsync(3);
        await ivan.SaysAsync("/profile");
        await ivan.PressesAsync("Заполнить профиль");
        await ivan.SeesAsync("Как вас зовут?");
        await ivan.SaysAsync("Иван Лебедев");
        await ivan.SeesAsync("Где вы работаете?");
        await ivan.SaysAsync("Кофе и точка");
        await ivan.SeesAsync("Кем вы работаете?");
        await ivan.PressesAsync("Пропустить");
        await ivan.SeesAsync("По какому номеру");
        await ivan.SaysAsync("8 (999) 000-20-02");
        await ivan.SeesAsync("+79990002002");
        await ivan.SaysAsync(link);
        await Expect(ivan.Messages.Filter(new() { HasText = "один модуль и много воздуха" })).ToHaveCountAsync(2);
    }

    private static async Task ViewsAsync(PlaygroundPage page)
    {
        await page.Admin.PressesAsync("К материалам");
        await page.Admin.SeesButtonAsync($"{Published} · 👁 2");
        await page.Admin.PressesAsync(Published);
        await page.Admin.SeesAsync("👁 2 просмотра · 1 человек");
        await page.PictureAsync("playground");
    }

    private static async Task FeedAsync(PlaygroundPage page)
    {
        await page.OpenTopicAsync("events");
        await page.Admin.SeesAsync("— новый пользователь, источник: m-");
        await page.Admin.SeesAsync("Иван Лебедев — профиль заполнен");
    }
}
