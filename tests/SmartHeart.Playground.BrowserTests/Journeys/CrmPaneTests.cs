using Microsoft.Playwright;
using SmartHeart.Playground.AmoCrm;
using SmartHeart.Playground.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace SmartHeart.Playground.BrowserTests.Journeys;

/// <summary>The pane of the emulated AmoCRM: what reached it is seen at once, a lead is moved, failures are switched on.</summary>
[Collection(OneStage.Name)]
public sealed class CrmPaneTests(Stage stage)
{
    [BrowserFact]
    public async Task A_lead_that_arrives_is_seen_opened_and_moved()
    {
        await using var playground = await stage.OpenAsync(1440, 900);
        using var client = new CrmClient(stage.Crm);
        await playground.ToggleCrmAsync();
        var lead = await client.LeadAsync("Заявка: брендинг", "Анна Ветрова", "Студия «Север»", "Хочет встречу в четверг");
        await client.LeadAsync("Заявка: сайт для кофейни", "Борис Лунин", "Кофе и точка", "Позвонить после обеда");
        var card = Card(playground.Crm, "Заявка: брендинг");
        await Expect(card).ToContainTextAsync("Анна Ветрова · Студия «Север»");
        await Expect(card).ToContainTextAsync("Telegram");
        await card.ClickAsync();
        var detail = playground.Crm.GetByTestId("crm-detail");
        await Expect(detail.GetByTestId("crm-note")).ToContainTextAsync("Хочет встречу в четверг");
        await Expect(detail.GetByTestId("crm-contact")).ToContainTextAsync("+79161234567");
        await playground.FitsAsync();
        await detail.GetByTestId("crm-move").Filter(new() { HasText = "В работе" }).ClickAsync();
        var atWork = SampleAccount.Requests.Statuses[1].Id;
        await Expect(Card(Column(playground.Crm, atWork), "Заявка: брендинг")).ToBeVisibleAsync();
        stage.Crm.Account.FindLead(lead)!.StatusId.ShouldBe(atWork);
        await Card(playground.Crm, "Заявка: брендинг").DragToAsync(Column(playground.Crm, CrmStatus.Won));
        await Expect(Card(Column(playground.Crm, CrmStatus.Won), "Заявка: брендинг")).ToBeVisibleAsync();
        stage.Crm.Account.FindLead(lead)!.StatusId.ShouldBe(CrmStatus.Won);
    }

    [BrowserFact]
    public async Task Contacts_requests_and_failures_have_tabs_of_their_own()
    {
        await using var playground = await stage.OpenAsync(1440, 900);
        using var client = new CrmClient(stage.Crm);
        await playground.ToggleCrmAsync();
        await client.LeadAsync("Заявка: ролик", "Вера Соколова", "Полёт", "Первое знакомство");
        await playground.Crm.GetByTestId("crm-contacts").ClickAsync();
        await Expect(playground.Crm.GetByTestId("crm-contact").Filter(new() { HasText = "Вера Соколова" })).ToBeVisibleAsync();
        await playground.Crm.GetByTestId("crm-requests").ClickAsync();
        await Expect(playground.Crm.GetByTestId("crm-log")).ToContainTextAsync("POST /api/v4/leads/complex");
        await playground.Crm.GetByTestId("crm-faults").ClickAsync();
        await playground.Crm.Locator("[name=kind][value='402']").CheckAsync();
        await playground.Crm.Locator("[name=endpoint]").FillAsync("GET /api/v4/leads/{id}");
        await playground.Crm.GetByTestId("crm-add-fault").ClickAsync();
        await Expect(playground.Crm.GetByTestId("crm-fault")).ToContainTextAsync("402 · не оплачено");
        stage.Crm.Faults.All.Single().Fault.Code.ShouldBe(402);
        await playground.Crm.GetByTestId("crm-clear-faults").ClickAsync();
        await Expect(playground.Crm.GetByTestId("crm-fault")).ToHaveCountAsync(0);
        stage.Crm.Faults.All.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task On_a_phone_the_CRM_is_a_tab()
    {
        await using var playground = await stage.OpenAsync(390, 844);
        using var client = new CrmClient(stage.Crm);
        await client.LeadAsync("Заявка: упаковка", "Глеб Орлов", "Мёд", "Ждёт смету");
        await playground.ShowTabAsync("crm");
        await Card(playground.Crm, "Заявка: упаковка").ClickAsync();
        await Expect(playground.Crm.GetByTestId("crm-detail")).ToContainTextAsync("Ждёт смету");
        await playground.FitsAsync();
    }

    private static ILocator Card(ILocator place, string words) => place.GetByTestId("crm-lead").Filter(new() { HasText = words });

    private static ILocator Column(ILocator pane, long status) => pane.GetByTestId($"crm-status-{status}");
}
