using SmartHeart.Playground.BrowserTests.Harness;
using static Microsoft.Playwright.Assertions;

namespace SmartHeart.Playground.BrowserTests.Journeys;

/// <summary>What an admin does to materials that are there already.</summary>
[Collection(OneStage.Name)]
public sealed class UpkeepTests(Stage stage)
{
    private const string Before = "Пять вопросов клиенту до начала работы";
    private const string After = "Пять вопросов до первого эскиза";

    [BrowserFact]
    public async Task One_field_is_edited_and_another_material_is_archived()
    {
        await using var page = await stage.OpenAsync();
        var anna = page.Admin;
        await anna.SaysAsync("/admin");
        await anna.SeesAsync("Панель");
        await anna.PressesAsync("Материалы");
        await anna.SeesButtonAsync(Before);
        await EditTitleAsync(anna);
        await anna.PressesAsync("К материалам");
        await anna.SeesButtonAsync(After);
        await ArchiveAsync(anna);
    }

    private static async Task EditTitleAsync(ChatPane anna)
    {
        await anna.PressesAsync(Before);
        await anna.SeesButtonAsync("Изменить");
        await anna.PressesAsync("Изменить");
        await anna.SeesAsync("Что изменить?");
        await anna.PressesAsync("Заголовок");
        await Expect(await anna.SeesAsync("Как назовём материал?")).ToContainTextAsync(Before);
        await anna.SaysAsync(After);
        await Expect(await anna.SeesAsync("Сохранено:")).ToContainTextAsync(After);
    }

    private static async Task ArchiveAsync(ChatPane anna)
    {
        await anna.PressesAsync("Словарь агентства");
        await anna.SeesButtonAsync("В архив");
        await anna.PressesAsync("В архив");
        await anna.SeesToastAsync("пользователи этого больше не видят");
        await anna.SeesAsync("🗄 В архиве");
        await anna.PressesAsync("К материалам");
        await anna.SeesButtonAsync("🗄 Словарь агентства");
    }
}
