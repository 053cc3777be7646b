using Microsoft.Playwright;
using SmartHeart.Playground.AmoCrm;
using SmartHeart.Playground.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace SmartHeart.Playground.BrowserTests.Journeys;

/// <summary>
/// From a filled profile to the CRM and back: somebody whom the agency knows becomes a lead of their old contact, asks for a product, and a manager's move of the
/// lead shows on their card. On a Playground of its own: a bot may send 20 messages a minute to a group.
/// </summary>
public sealed class CrmJourneyTests(Stage stage) : IClassFixture<Stage>
{
    private const int MostLooks = 6;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    [BrowserFact]
    public async Task A_profile_and_a_request_reach_the_CRM_and_a_moved_lead_comes_back_to_the_card()
    {
        await using var page = await stage.OpenAsync();
        var known = stage.Crm.Account.Contacts.Count;
        await page.ToggleCrmAsync();
        await page.PlayAsync("Иван Лебедев");
        await ProfileAsync(page.User);
        var lead = Card(page.Crm, "Иван Лебедев · SH-");
        await lead.ClickAsync();
        var detail = page.Crm.GetByTestId("crm-detail");
        await Expect(detail.GetByTestId("crm-contact")).ToContainTextAsync("Первая верфь");
        await RequestAsync(page.User);
        var request = Card(page.Crm, "Заявка: Логотип и знак");
        await request.ClickAsync();
        await Expect(detail.GetByTestId("crm-note")).ToContainTextAsync(["Знак к осени"]);
        await page.OpenTopicAsync("events");
        await page.Admin.SeesAsync("Знак к осени");
        await page.PictureAsync("crm");
        await page.OpenTopicAsync("main");
        stage.Crm.Account.Contacts.Count.ShouldBe(known, "he was known by his phone");

        await lead.DragToAsync(Column(page.Crm, SampleAccount.Requests.Statuses[1].Id));
        await Expect(Card(Column(page.Crm, SampleAccount.Requests.Statuses[1].Id), "Иван Лебедев · SH-")).ToBeVisibleAsync();
        await CardShowsAsync(page, "В работе");
    }

    private static async Task ProfileAsync(ChatPane ivan)
    {
        await ivan.StartsAsync();
        await ivan.SeesAsync("Согласие на обработку");
        await ivan.PressesAsync("Даю согласие");
        await ivan.SeesAsync("Присылать вам новости?");
        await ivan.PressesAsync("Нет, спасибо");
        await ivan.SeesAsync("Познакомимся?");
        await ivan.PressesAsync("Заполнить профиль");
        await ivan.SeesAsync("Как вас зовут?");
        await ivan.SaysAsync("Иван Лебедев");
        await ivan.SeesAsync("Где вы работаете?");
        await ivan.SaysAsync("Первая верфь");
        await ivan.SeesAsync("Кем вы работаете?");
        await ivan.SaysAsync("Продюсер");
        await ivan.SeesAsync("По какому номеру");
        await ivan.PressesKeyAsync("Отправить мой номер");
        await ivan.AcceptsAsync();
        await ivan.SeesAsync("Сохранено");
    }

    private static async Task RequestAsync(ChatPane ivan)
    {
        await ivan.SaysAsync("/products");
        await ivan.SeesButtonAsync("Айдентика");
        await ivan.PressesAsync("Айдентика");
        await ivan.SeesButtonAsync("Логотип и знак");
        await ivan.PressesAsync("Логотип и знак");
        await ivan.SeesButtonAsync("Оставить заявку");
        await ivan.PressesAsync("Оставить заявку");
        await ivan.SeesAsync("Напишите пару слов о задаче");
        await ivan.SaysAsync("Знак к осени");
        await ivan.SeesAsync("Спасибо, заявка принята");
    }

    /// <summary>The card is looked at anew until it has it: the bot hears of the move a moment later.</summary>
    private static async Task CardShowsAsync(PlaygroundPage page, string status)
    {
        var anna = page.Admin;
        await anna.SaysAsync("/admin");
        await anna.SeesButtonAsync("Пользователи");
        await anna.PressesAsync("Пользователи");
        await anna.SeesButtonAsync("Иван Лебедев");
        for (var looks = 1; looks <= MostLooks; looks++)
        {
            await anna.PressesAsync("Иван Лебедев");
            var card = await anna.SeesAsync("🤝 Заявка «Логотип и знак»");
            if ((await card.InnerTextAsync()).Contains($"🤝 Сделка: {status}", StringComparison.Ordinal)) return;
            await anna.PressesAsync("Все пользователи");
            await anna.SeesButtonAsync("Иван Лебедев");
            await Task.Delay(Pause);
        }

        Assert.Fail($"The card never said «{status}».");
    }

    private static ILocator Card(ILocator place, string words) => place.GetByTestId("crm-lead").Filter(new() { HasText = words });

    private static ILocator Column(ILocator pane, long status) => pane.GetByTestId($"crm-status-{status}");
}
