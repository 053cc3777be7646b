using SmartHeart.Playground.BrowserTests.Harness;

namespace SmartHeart.Playground.BrowserTests.Journeys;

/// <summary>The page on a phone: one chat at a time.</summary>
[Collection(OneStage.Name)]
public sealed class PhoneJourneyTests(Stage stage)
{
    [BrowserFact]
    public async Task An_english_reader_uses_a_phone_blocks_the_bot_and_comes_back()
    {
        await using var page = await stage.OpenAsync(390, 844);
        await page.SwitchLanguageAsync();
        await page.PlayAsync("Emma Clark");
        var emma = page.User;
        await emma.StartsAsync();
        await emma.SeesAsync("Hello, Emma");
        await page.FitsAsync();
        await emma.PressesAsync("I agree");
        await emma.SeesAsync("Shall we send you news?");
        await emma.PressesAsync("Yes, please");
        await emma.SeesAsync("Shall we get acquainted?");
        await emma.PressesAsync("Later");
        await emma.SeesAsync("What shall we open?");
        await emma.PressesAsync("Materials");
        await emma.SeesButtonAsync("Стратегия");
        await emma.PressesAsync("Стратегия");
        await emma.SeesButtonAsync("🆕 Исследование");
        await emma.PressesAsync("Исследование");
        await emma.SeesAsync("Как жители двенадцати городов");
        await page.FitsAsync();
        await page.PictureAsync("phone");

        await emma.Root.GetByTestId("block").ClickAsync();
        await emma.Root.GetByTestId("unblock").ClickAsync();
        await emma.SeesAsync("What shall we open?");
        await page.ShowTabAsync("admin");
        await page.OpenTopicAsync("events");
        await page.Admin.SeesAsync("Emma Clark @emma_clark — бот заблокирован");
        await page.Admin.SeesAsync("Emma Clark @emma_clark — снова на связи");
        await page.FitsAsync();
    }
}
