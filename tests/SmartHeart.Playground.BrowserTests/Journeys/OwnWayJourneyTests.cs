using SmartHeart.Playground.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace SmartHeart.Playground.BrowserTests.Journeys;

/// <summary>What a person does beyond reading: asks for a product, comes to an event, keeps and finds things, takes their data along and leaves. By clicks.</summary>
[Collection(OneStage.Name)]
public sealed class OwnWayJourneyTests(Stage stage)
{
    [BrowserFact]
    public async Task A_person_asks_registers_searches_and_leaves_without_a_trace()
    {
        await using var page = await stage.OpenAsync();
        await page.PlayAsync("Иван Лебедев");
        await ArriveAsync(page.User);
        await RequestAsync(page);
        await RegisterAsync(page.User);
        await FavouritesAsync(page.User);
        await SearchAsync(page);
        await LeaveAsync(page.User);
    }

    private static async Task ArriveAsync(ChatPane ivan)
    {
        await ivan.StartsAsync();
        await ivan.SeesAsync("Согласие на обработку");
        await ivan.PressesAsync("Даю согласие");
        await ivan.SeesAsync("Присылать вам новости?");
        await ivan.PressesAsync("Да, присылайте");
        await ivan.SeesAsync("Познакомимся?");
        await ivan.SaysAsync("/menu");
        await ivan.SeesAsync("Что откроем?");
    }

    private static async Task RequestAsync(PlaygroundPage page)
    {
        var ivan = page.User;
        await ivan.PressesAsync("Продукты");
        await ivan.SeesButtonAsync("Айдентика");
        await ivan.PressesAsync("Айдентика");
        await ivan.SeesButtonAsync("Логотип и знак");
        await ivan.PressesAsync("Логотип и знак");
        await ivan.SeesButtonAsync("Оставить заявку");
        await page.PictureAsync("guide-user", ivan);
        await ivan.PressesAsync("Оставить заявку");
        await ivan.SeesAsync("Напишите пару слов о задаче");
        await ivan.SaysAsync("Нужен знак для кофейни, к весне");
        await ivan.SeesAsync("Спасибо, заявка принята");
    }

    private static async Task RegisterAsync(ChatPane ivan)
    {
        await ivan.SaysAsync("/events");
        await ivan.SeesAsync("Что впереди");
        await ivan.PressesAsync("Воркшоп");
        await ivan.SeesButtonAsync("Записаться");
        await ivan.PressesAsync("Записаться");
        await ivan.SeesAsync("Вы записаны");
        await ivan.SeesButtonAsync("В календарь");
        await ivan.PressesAsync("В календарь");
        await Expect(ivan.Messages.Locator(".file").Last).ToContainTextAsync(".ics");
    }

    private static async Task FavouritesAsync(ChatPane ivan)
    {
        await ivan.SeesButtonAsync("В избранное");
        await ivan.PressesAsync("В избранное");
        await ivan.SeesButtonAsync("Убрать из избранного");
        await ivan.SaysAsync("/favourites");
        await ivan.SeesAsync("То, что вы отложили");
        await ivan.SeesButtonAsync("Воркшоп");
    }

    /// <summary>Another form of the word than the texts have, and a slip of the finger.</summary>
    private static async Task SearchAsync(PlaygroundPage page)
    {
        await page.User.SaysAsync("/search лекцией");
        await page.User.SeesAsync("Лекция: как слышать клиента");
        await page.User.SaysAsync("/search стротегия");
        await page.User.SeesAsync("Показываю по запросу");
        await page.User.SeesAsync("Стратегия на одной странице");
        await page.PictureAsync("search", page.User);
    }

    private static async Task LeaveAsync(ChatPane ivan)
    {
        await ivan.SaysAsync("/mydata");
        await ivan.SeesAsync("Всё, что мы о вас храним");
        await Expect(ivan.Messages.Locator(".file").Filter(new() { HasText = ".json" })).ToHaveCountAsync(1);
        await ivan.SaysAsync("/privacy");
        await ivan.SeesButtonAsync("Удалить данные");
        await ivan.PressesAsync("Удалить данные");
        await ivan.SeesAsync("Удалим навсегда");
        await ivan.PressesAsync("Дальше: удалить");
        await ivan.SeesAsync("Точно удалить всё?");
        await ivan.PressesAsync("Да, удалить всё");
        await ivan.SeesAsync("мы больше не знаем, кто вы");
        await ivan.SaysAsync("/start");
        await ivan.SeesAsync("Согласие на обработку");
    }
}
