using SmartHeart.Playground.BrowserTests.Harness;
using SmartHeart.Testing;
using static Microsoft.Playwright.Assertions;

namespace SmartHeart.Playground.BrowserTests.Journeys;

/// <summary>The process is stopped while somebody fills a form.</summary>
[Collection(OneStage.Name)]
public sealed class RestartTests(Stage stage)
{
    [BrowserFact]
    public async Task A_half_filled_form_goes_on_after_a_restart()
    {
        await using var folder = TemporaryFolder.Create();
        var (page, port) = await UntilTheStopAsync(folder.Path);
        await using var window = page;
        await using var playground = await PlaygroundRun.Start(new PlaygroundOptions(port, folder.Path, Samples: false));
        await page.ReloadAsync();
        await Expect(page.User.Root.GetByTestId("person-select")).ToContainTextAsync("Вера Орлова");
        await page.User.SeesAsync("Где вы работаете?");
        await FromCompanyAsync(page.User);
    }

    private async Task<(PlaygroundPage Page, int Port)> UntilTheStopAsync(string folder)
    {
        await using var playground = await PlaygroundRun.Start(new PlaygroundOptions(Ports.Free(), folder, Samples: false));
        playground.Emulator.World.AddPerson("Вера", "Орлова", phone: "+79990003001");
        var page = await stage.OpenAsync(playground.Address);
        await page.PlayAsync("Вера Орлова");
        await ToCompanyAsync(page.User);
        return (page, playground.Address.Port);
    }

    private static async Task ToCompanyAsync(ChatPane vera)
    {
        await vera.StartsAsync();
        await vera.SeesAsync("Согласие на обработку");
        await vera.PressesAsync("Даю согласие");
        await vera.SeesAsync("Присылать вам новости?");
        await vera.PressesAsync("Нет, спасибо");
        await vera.SeesAsync("Познакомимся?");
        await vera.PressesAsync("Заполнить профиль");
        await vera.SeesAsync("Как вас зовут?");
        await vera.SaysAsync("Вера Орлова");
        await vera.SeesAsync("Где вы работаете?");
    }

    private static async Task FromCompanyAsync(ChatPane vera)
    {
        await vera.SaysAsync("Бюро 12");
        await vera.SeesAsync("Кем вы работаете?");
        await vera.PressesAsync("Пропустить");
        await vera.SeesAsync("По какому номеру");
        await vera.PressesKeyAsync("Отправить мой номер");
        await vera.AcceptsAsync();
        var saved = await vera.SeesAsync("Сохранено");
        await Expect(saved).ToContainTextAsync("Вера Орлова");
        await Expect(saved).ToContainTextAsync("Бюро 12");
    }
}
