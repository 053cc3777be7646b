using SmartHeart.Playground.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace SmartHeart.Playground.BrowserTests.Journeys;

/// <summary>A newcomer's way from Start to the materials, by clicks.</summary>
[Collection(OneStage.Name)]
public sealed class UserJourneyTests(Stage stage)
{
    [BrowserFact]
    public async Task A_newcomer_refuses_agrees_fills_the_profile_and_reads()
    {
        await using var page = await stage.OpenAsync();
        await page.PlayAsync("Мария Соколова");
        await ConsentAsync(page.User);
        await ProfileAsync(page.User);
        await MaterialsAsync(page);
    }

    private static async Task ConsentAsync(ChatPane maria)
    {
        await maria.StartsAsync();
        await maria.SeesAsync("Здравствуйте, Мария");
        await maria.PressesAsync("Не сейчас");
        await maria.SeesAsync("содержимое пока закрыто");
        await maria.PressesAsync("Вернуться к вопросу");
        await maria.SeesAsync("Согласие на обработку");
        await maria.PressesAsync("Даю согласие");
        await maria.SeesAsync("Присылать вам новости?");
        await maria.PressesAsync("Нет, спасибо");
        await maria.SeesToastAsync("рассылок не будет");
        await maria.SeesAsync("Познакомимся?");
    }

    private static async Task ProfileAsync(ChatPane maria)
    {
        await maria.PressesAsync("Заполнить профиль");
        await maria.SeesAsync("Как вас зовут?");
        await maria.SaysAsync("12345");
        await maria.SeesAsync("В имени есть цифры");
        await maria.SaysAsync("🙂🙂");
        await maria.SeesAsync("В имени есть эмодзи");
        await maria.SaysAsync("Мария Белова");
        await maria.SeesAsync("Где вы работаете?");
        await maria.PressesAsync("Назад");
        await Expect(await maria.SeesAsync("Как вас зовут?")).ToContainTextAsync("Сейчас: Мария Белова");
        await maria.SaysAsync("Мария Соколова");
        await maria.SeesAsync("Где вы работаете?");
        await maria.PressesAsync("Пропустить");
        await maria.SeesAsync("Кем вы работаете?");
        await maria.SaysAsync("Арт-директор");
        await maria.SeesAsync("По какому номеру");
        await PhoneAsync(maria);
        var saved = await maria.SeesAsync("Сохранено");
        await Expect(saved).ToContainTextAsync("Мария Соколова");
        await Expect(saved).ToContainTextAsync("+79990002001");
    }

    private static async Task PhoneAsync(ChatPane maria)
    {
        await maria.SaysAsync("позвоните мне");
        await maria.SeesAsync("В номере есть буквы");
        await maria.Root.GetByTestId("share-contact").ClickAsync();
        await maria.AcceptsAsync(("firstName", "Сосед"), ("phone", "+79991112233"));
        await maria.SeesAsync("Это не ваш контакт");
        await maria.PressesKeyAsync("Отправить мой номер");
        await maria.AcceptsAsync();
    }

    private static async Task MaterialsAsync(PlaygroundPage page)
    {
        var maria = page.User;
        await maria.PressesAsync("В меню");
        await maria.SeesAsync("Что откроем?");
        await maria.PressesAsync("Материалы");
        await maria.SeesAsync("О чём почитаем?");
        await maria.PressesAsync("Айдентика");
        await maria.SeesButtonAsync("🆕 Айдентика за 20 дней");

        await maria.PressesAsync("Айдентика за 20 дней");
        await Expect((await maria.SeesAsync("Показываем процесс")).Locator("img")).ToBeVisibleAsync();
        await page.PictureAsync("user-card", maria);
        await maria.PressesAsync("brief.pdf");
        await Expect(maria.Messages.Locator(".file")).ToContainTextAsync("brief.pdf");
        await maria.PressesAsync("К разделу");
        await maria.SeesButtonAsync("🆕 Серия плакатов");
        await Expect(maria.Button("Айдентика за 20 дней")).Not.ToContainTextAsync("🆕");

        await maria.PressesAsync("Серия плакатов");
        await maria.SeesAsync("Три плаката для городского фестиваля");
        await Expect(maria.Messages.Locator(".album-tile")).ToHaveCountAsync(3);
        await maria.PressesAsync("К разделу");
        await maria.SeesButtonAsync("Как принять логотип");
        await Expect(maria.Messages.Locator(".album-tile")).ToHaveCountAsync(0);
        await maria.PressesAsync("Все разделы");
        await maria.SeesButtonAsync("Продакшн");
        await maria.PressesAsync("Продакшн");
        await maria.SeesButtonAsync("Ролик на 15 секунд");
        await maria.PressesAsync("Ролик на 15 секунд");
        await Expect((await maria.SeesAsync("Разбираем ролик")).Locator("video")).ToBeVisibleAsync();
    }
}
