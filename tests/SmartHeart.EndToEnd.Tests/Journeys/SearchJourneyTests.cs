using SmartHeart.EndToEnd.Tests.Harness;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>From words to a card and back, also when the bot was restarted in between.</summary>
public sealed class SearchJourneyTests : IAsyncLifetime
{
    private BotUnderTest _bot = null!;

    public async Task InitializeAsync() => _bot = await BotUnderTest.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task Words_in_another_form_find_a_card_and_its_results_outlive_a_restart()
    {
        await _bot.StockProductAsync("Лекция о бренде");
        await _bot.StockEventAsync("Вечер лекций");
        var anna = await _bot.ReaderAsync();
        anna.Says("/search");
        await anna.Sees("search.ask");
        anna.Says("?!");
        await anna.Sees("error.search.no_words");
        anna.Says("лекциями");
        (await anna.SeesText("Нашлось 2 публикации")).Words.ShouldContain("Лекция о бренде");

        await _bot.RestartAsync();

        await anna.PressText("2");
        await anna.SeesText("Подробности");
        anna.Offers("request.leave").ShouldBeTrue();
        await anna.Press("search.back");
        await anna.SeesText("Нашлось 2 публикации");
        await anna.Press("search.again");
        await anna.Sees("search.ask");
        anna.Says("слон");
        await anna.Sees("search.nothing");
    }
}
