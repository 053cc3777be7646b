using SmartHeart.Playground.BrowserTests.Harness;

namespace SmartHeart.Playground.BrowserTests.Journeys;

/// <summary>
/// An admin's day in the panel: an event is planned, figures and files are looked at, a person is found, tagged and written to. On a Playground of its own: a bot
/// may send 20 messages a minute to a group. Takes the pictures of the admin's guide on the way.
/// </summary>
public sealed class PanelJourneyTests(Stage stage) : IClassFixture<Stage>
{
    private const string Planned = "Лекция о шрифтах";

    [BrowserFact]
    public async Task An_admin_plans_an_event_looks_around_and_writes_to_a_person()
    {
        await using var page = await stage.OpenAsync();
        var anna = page.Admin;
        await anna.SaysAsync("/admin");
        await anna.SeesAsync("Панель");
        await page.PictureAsync("guide-panel", anna);
        await PlanAsync(page);
        await LookAsync(page);
        await PeopleAsync(page);
    }

    private static async Task PlanAsync(PlaygroundPage page)
    {
        var anna = page.Admin;
        await anna.PressesAsync("События");
        await anna.SeesButtonAsync("Добавить");
        await anna.PressesAsync("Добавить");
        await anna.SeesAsync("Как назовём событие?");
        await anna.SaysAsync(Planned);
        await anna.SeesAsync("Пришлите текст");
        await anna.SaysAsync("Как буквы говорят за бренд. Приходите с вопросами.");
        await anna.SeesAsync("В какую категорию");
        await anna.PressesAsync("Лекции");
        await anna.SeesAsync("Когда начнётся?");
        await anna.SaysAsync("через 10 дней в 19:00");
        await anna.SeesAsync("Когда закончится?");
        await anna.PressesAsync("Пропустить");
        await anna.SeesAsync("Где это будет?");
        await anna.SaysAsync("Студия на Покровке, 2 этаж");
        await anna.SeesAsync("Ссылка для подключения");
        await anna.PressesAsync("Пропустить");
        await anna.SeesAsync("Пришлите фото и видео");
        await anna.SendsAsync("poster1.jpg");
        await anna.SeesButtonAsync("Готово (1)");
        await anna.PressesAsync("Готово (1)");
        await anna.SeesAsync("Пришлите документы");
        await anna.PressesAsync("Без");
        await anna.SeesAsync("Так это увидят пользователи");
        await page.PictureAsync("guide-preview", anna, height: 1080);
        await anna.PressesAsync("Запланировать");
        await anna.SeesAsync("Когда опубликовать?");
        await anna.SaysAsync("завтра в 10 утра");
        await anna.SeesAsync("Запланировано");
        await page.PictureAsync("guide-card", anna);
    }

    private static async Task LookAsync(PlaygroundPage page)
    {
        var anna = page.Admin;
        await anna.SaysAsync("/admin");
        await anna.SeesButtonAsync("Материалы");
        await anna.PressesAsync("Материалы");
        await anna.SeesButtonAsync("Исследование");
        await page.PictureAsync("guide-list", anna);
        await anna.PressesAsync("Исследование");
        await anna.SeesAsync("Опубликовано · Стратегия");
        await anna.PressesAsync("Статистика");
        await anna.SeesAsync("Открыли впервые");
        await page.PictureAsync("guide-figures", anna);
        await anna.SaysAsync("/admin");
        await anna.SeesButtonAsync("Файлы");
        await anna.PressesAsync("Файлы");
        await anna.SeesAsync("фото и видео");
        await page.PictureAsync("guide-files", anna);
    }

    /// <summary>The sample people have namesakes of hers: she who came last stands first.</summary>
    private static async Task PeopleAsync(PlaygroundPage page)
    {
        var anna = page.Admin;
        await page.PlayAsync("Мария Соколова");
        await page.User.StartsAsync();
        await page.User.SeesAsync("Согласие на обработку");
        await page.User.PressesAsync("Даю согласие");
        await page.User.SeesAsync("Присылать вам новости?");
        await anna.SaysAsync("/admin");
        await anna.SeesButtonAsync("Пользователи");
        await anna.PressesAsync("Пользователи");
        await anna.SeesAsync("Сверху те, кто пришёл последним");
        await page.PictureAsync("guide-people", anna);
        await anna.PressesAsync("Поиск");
        await anna.SeesAsync("Кого ищем?");
        await anna.SaysAsync("соколова мария");
        await anna.SeesButtonAsync("Мария Соколова");
        await anna.PressesAsync("Мария Соколова");
        await anna.SeesButtonAsync("Написать");
        await page.PictureAsync("guide-person", anna);
        await anna.PressesAsync("К найденным");
        await anna.SeesAsync("Сверху те, кто пришёл последним");
        await anna.Buttons.Filter(new() { HasText = "Мария Соколова" }).First.ClickAsync();
        await anna.SeesAsync("Просмотров ещё нет");
        await anna.PressesAsync("Написать");
        await anna.SeesAsync("Пришлите сообщение сюда");
        await anna.SaysAsync("Мария, ждём вас в пятницу!");
        await anna.SeesButtonAsync("Отправить");
        await anna.PressesAsync("Отправить");
        await anna.SeesAsync("Доставлено: Мария Соколова");
        await page.User.SeesAsync("ждём вас в пятницу");
        await page.OpenTopicAsync("events");
        await anna.SeesAsync("согласие на обработку данных");
        await page.PictureAsync("guide-feed", anna, height: 480);
    }
}
