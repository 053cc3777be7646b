using SmartHeart.Application.Content;
using static SmartHeart.Bot.UnitTests.Content.BotUnderTest;

namespace SmartHeart.Bot.UnitTests.Content;

/// <summary>Publication at a time, from update to screen. It is Monday, 2 March 2026, 09:00, and the agency lives by UTC.</summary>
public sealed class ScheduleJourneyTests : IAsyncLifetime
{
    private BotUnderTest _bot = null!;

    public async Task InitializeAsync() => _bot = await Start();

    public Task DisposeAsync() => _bot.DisposeAsync().AsTask();

    [Fact]
    public async Task The_wizard_asks_for_the_time_only_when_it_is_wanted()
    {
        await FillToPublish();
        Text().ShouldContain("Шаг 6 из 6");
        await _bot.Press(Olga, "Запланировать");
        Text().ShouldContain("Шаг 7 из 7");
        Text().ShouldContain("Когда опубликовать?");

        await _bot.Write(Olga, "завтра в 10");

        Text().ShouldContain("Запланировано: 3 марта 2026, 10:00 (UTC)");
        Text().ShouldContain("⏰ Запланировано · Кейсы");
        Text().ShouldContain("⏰ Выйдет: 3 марта 2026, 10:00 (UTC), через 25 часов");
    }

    [Fact]
    public async Task A_step_back_from_the_time_leads_to_the_choice_and_another_one_asks_no_more()
    {
        await FillToPublish();
        await _bot.Press(Olga, "Запланировать");
        await _bot.Press(Olga, "Назад");
        await _bot.Press(Olga, "В черновики");

        Text().ShouldContain("Черновик сохранён");
        Text().ShouldNotContain("Выйдет");
    }

    [Fact]
    public async Task A_wrong_time_is_asked_for_again_with_the_reason()
    {
        await Drafted();
        await _bot.Press(Olga, "Запланировать");
        await _bot.Write(Olga, "завтра");
        Text().ShouldContain("а во сколько?");
        await _bot.Write(Olga, "31.02 10:00");
        Text().ShouldContain("Даты 31.02 нет в календаре");

        await _bot.Write(Olga, "4 марта 18:30");

        Text().ShouldContain("Выйдет: 4 марта 2026, 18:30 (UTC), через 2 дня");
    }

    [Fact]
    public async Task A_time_can_be_picked_moved_and_taken_back()
    {
        await Drafted();
        await _bot.Press(Olga, "Запланировать");
        await _bot.Press(Olga, "Завтра 10:00");
        Text().ShouldContain("Выйдет: 3 марта 2026, 10:00");

        await _bot.Press(Olga, "Изменить время");
        Text().ShouldContain("<i>Назначено:</i> 3 марта 2026, 10:00 (UTC)");
        await _bot.Write(Olga, "через 2 часа");
        Text().ShouldContain("Выйдет: 2 марта 2026, 11:00 (UTC), через 2 часа");

        await _bot.Press(Olga, "Снять с расписания");
        _bot.Toast(Olga).ShouldBe("Снято с расписания: снова черновик.");
        Text().ShouldContain("Черновик");
        Text().ShouldNotContain("Выйдет");
    }

    [Fact]
    public async Task At_its_time_users_see_it_and_not_before()
    {
        await Scheduled("через 2 часа");
        await _bot.Tap(Anna, "m-1");
        _bot.Screen(Anna).Text.Value.ShouldContain("больше нет");
        _bot.Time.Advance(TimeSpan.FromHours(2));

        await _bot.Act(new PublishDueContent(1));

        await _bot.Tap(Anna, "m-1");
        _bot.Screen(Anna).Text.Value.ShouldContain("<b>Кофейни</b>");
        await _bot.Tap(Olga, "mm-1");
        Text().ShouldContain("✅ Опубликовано");
        Text().ShouldContain("Опубликовано: 2 марта 2026, 11:00");
    }

    [Fact]
    public async Task It_can_be_published_before_its_time()
    {
        await Scheduled("завтра 10:00");

        await _bot.Press(Olga, "Опубликовать сейчас");

        Text().ShouldContain("✅ Опубликовано");
        _bot.Screen(Olga).Rows.SelectMany(row => row).ShouldNotContain(button => button.Text.Contains('⏰'));
    }

    [Fact]
    public async Task The_list_shows_what_is_scheduled_alone()
    {
        await Scheduled("завтра 10:00");
        await _bot.Tap(Olga, "ml-0-0-0");

        await _bot.Press(Olga, "⏰");

        _bot.Screen(Olga).Rows.SelectMany(row => row).ShouldContain(button => button.Text.StartsWith("⏰ 03.03.2026 10:00 · Кофейни"));
    }

    [Fact]
    public async Task A_stale_card_offers_nothing_for_what_is_out_already()
    {
        await Scheduled("завтра 10:00");
        var stale = _bot.Screen(Olga);
        await _bot.Press(Olga, "Опубликовать сейчас");

        await _bot.Press(Olga, stale, "Изменить время");
        _bot.Toast(Olga).ShouldBe("Это уже опубликовано.");
        await _bot.Press(Olga, stale, "Снять с расписания");
        _bot.Toast(Olga).ShouldBe("Публикация не запланирована: снимать с расписания нечего.");
    }

    [Fact]
    public async Task Of_two_admins_who_set_the_time_at_once_the_second_gets_the_fresh_card()
    {
        await Drafted();
        await _bot.Tap(Pavel, "ts-1");
        await _bot.Tap(Olga, "ts-1");
        await _bot.Write(Pavel, "завтра 10:00");

        await _bot.Write(Olga, "завтра 12:00");

        Text().ShouldContain("изменил другой администратор");
        Text().ShouldContain("Выйдет: 3 марта 2026, 10:00");
    }

    [Fact]
    public async Task A_time_for_what_was_deleted_meanwhile_leads_to_the_list()
    {
        await Drafted();
        await _bot.Press(Olga, "Запланировать");
        await _bot.Tap(Pavel, "mxx-1");

        await _bot.Write(Olga, "завтра 12:00");

        Text().ShouldContain("больше нет");
        Text().ShouldContain("Здесь пока пусто");
    }

    private string Text() => _bot.Screen(Olga).Text.Value;

    private async Task FillToPublish()
    {
        await _bot.Tap(Olga, "kn");
        await _bot.Write(Olga, "Кейсы");
        await _bot.Press(Olga, "Пропустить");
        await _bot.Tap(Olga, "mn");
        await _bot.Write(Olga, "Кофейни");
        await _bot.Write(Olga, "История в трёх частях.");
        await _bot.Press(Olga, "Кейсы");
        await _bot.Press(Olga, "Без файлов");
        await _bot.Press(Olga, "Без файлов");
    }

    private async Task Drafted()
    {
        await FillToPublish();
        await _bot.Press(Olga, "В черновики");
    }

    private async Task Scheduled(string time)
    {
        await FillToPublish();
        await _bot.Press(Olga, "Запланировать");
        await _bot.Write(Olga, time);
    }
}
