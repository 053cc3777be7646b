using SmartHeart.EndToEnd.Tests.Harness;

namespace SmartHeart.EndToEnd.Tests.Resilience;

/// <summary>A stop and a start change nothing for anybody.</summary>
public sealed class RestartTests : IAsyncLifetime
{
    private BotUnderTest _bot = null!;

    public async Task InitializeAsync() => _bot = await BotUnderTest.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_half_filled_form_and_a_wizard_go_on_where_they_were()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Стратегия");
        await boris.WriteAsync("Стратегия", "Начато до", "Текст до");
        boris.Sends(_bot.World.Photo(1));
        await boris.SeesCountAsync(1);
        var anna = await _bot.ReaderAsync();
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        anna.Says("Анна Орлова");
        await anna.Sees("profile.ask_company");

        await _bot.RestartAsync();

        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_position");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_phone");
        await _bot.RestartAsync();
        anna.Keyboard("flow.share_contact");
        (await anna.Sees("profile.saved")).Words.ShouldContain("Анна Орлова");
        boris.Sends(_bot.World.Photo(2));
        await boris.SeesCountAsync(2);
        await boris.Press("flow.enough");
        await boris.Sees("form.documents");
        await boris.Press("flow.without");
        await boris.Sees("form.publish");
        await boris.Press("form.publish.now");
        (await boris.Sees("form.added.published")).Words.ShouldContain("Начато до");
    }

    [Fact]
    public async Task What_people_wrote_while_the_bot_was_down_is_answered_in_order()
    {
        var anna = await _bot.ReaderAsync();
        await _bot.StopAsync();
        anna.Says("/help");
        var boris = _bot.Newcomer("Борис");
        boris.Starts();
        await _bot.StartAsync();
        await anna.Sees("help.title");
        await boris.Sees("consent.personal_data");
    }

    [Fact]
    public async Task An_update_that_comes_again_is_answered_once_also_after_a_restart()
    {
        var anna = await _bot.ReaderAsync();
        anna.Says("/menu");
        var update = _bot.World.Updates.LastId;
        await anna.Sees("menu.title");
        await _bot.FinishedAsync();
        var before = anna.Chat.Delivered;
        _bot.World.Updates.Redeliver(update);
        anna.Says("/help");
        await anna.Sees("help.title");
        await _bot.FinishedAsync();

        await _bot.RestartAsync();
        _bot.World.Updates.Redeliver(update);
        anna.Says("/settings");
        await anna.Sees("settings.title");
        // Screens that follow take earlier ones away: what was sent is what counts.
        await _bot.FinishedAsync();
        (anna.Chat.Delivered - before).ShouldBe(2, "/help and /settings, and no second menu");
    }
}
