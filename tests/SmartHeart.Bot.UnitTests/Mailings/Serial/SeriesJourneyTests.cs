using SmartHeart.Bot.Kit;
using SmartHeart.Bot.UnitTests.Content;
using SmartHeart.Domain.Mailings;
using static SmartHeart.Bot.UnitTests.Content.BotUnderTest;

namespace SmartHeart.Bot.UnitTests.Mailings.Serial;

/// <summary>A series from its name to running, from update to screen.</summary>
public sealed class SeriesJourneyTests : IAsyncLifetime
{
    private BotUnderTest _bot = null!;

    private string Text => _bot.Screen(Olga).Text.Value;

    public async Task InitializeAsync()
    {
        _bot = await Start();
        _bot.Topic = Place.Mailings;
    }

    public Task DisposeAsync() => _bot.DisposeAsync().AsTask();

    [Fact]
    public async Task A_series_is_made_filled_and_turned_on_and_off()
    {
        await Made("Открыл материал");
        Text.ShouldContain("Серия готова");
        Text.ShouldContain("Сообщений пока нет");

        await Message("3 дня", "<b>Загляните</b> к нам");
        Text.ShouldContain("<b>1.</b> через 3 дня: «Загляните к нам» · Новости");
        await _bot.Press(Olga, "Включить");

        _bot.Toast(Olga)!.ShouldContain("Серия включена");
        Text.ShouldContain("Работает с 2 марта 2026, 09:00");
        (await _bot.App.All<Mailing>()).Single().State.ShouldBe(MailingState.Running);
        _bot.Screen(Olga).Rows.SelectMany(row => row).ShouldNotContain(button => button.Text.Contains("Добавить сообщение"));

        await _bot.Press(Olga, "Выключить");
        Text.ShouldContain("Выключена");
        (await _bot.App.All<Mailing>()).Single().State.ShouldBe(MailingState.Draft);
    }

    [Fact]
    public async Task A_delay_is_typed_or_picked_and_what_is_no_delay_is_asked_for_again()
    {
        await Made("Без цели");
        await _bot.Press(Olga, "Добавить сообщение");
        await _bot.Write(Olga, "завтра");
        Text.ShouldContain("Не получилось разобрать срок");
        await _bot.Press(Olga, "через 7 дней");
        await _bot.Write(Olga, "Через неделю");
        await _bot.Press(Olga, "События");

        Text.ShouldContain("<b>1.</b> через 7 дней: «Через неделю» · События");
        (await _bot.App.All<SeriesStep>()).Single().DelayMinutes.ShouldBe(7 * 1440);
    }

    [Fact]
    public async Task A_message_opens_as_a_mailing_and_can_be_taken_out()
    {
        await Made("Без цели");
        await Message("сразу", "Привет");
        await _bot.Press(Olga, "1. Привет");
        await _bot.Press(Olga, "Сообщение и его кнопки");
        Text.ShouldContain("Сообщение серии");
        await _bot.Tap(Olga, "ws-1-1");

        await _bot.Press(Olga, "Убрать из серии");

        _bot.Toast(Olga).ShouldBe("Сообщение убрано.");
        Text.ShouldContain("Сообщений пока нет");
        (await _bot.App.All<Mailing>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_series_is_deleted_after_a_question()
    {
        await Made("Без цели");
        await _bot.Press(Olga, "Удалить");
        Text.ShouldContain("Удалить серию «Знакомство»");

        await _bot.Press(Olga, "Да, удалить");

        _bot.Toast(Olga).ShouldBe("Серия удалена.");
        Text.ShouldContain("Пока ни одной");
        await _bot.Tap(Olga, "wc-1");
        _bot.Toast(Olga).ShouldBe("Этой серии больше нет.");
    }

    [Fact]
    public async Task Of_an_event_it_asks_which()
    {
        await _bot.Tap(Olga, "wn");
        await _bot.Write(Olga, "После встречи");
        await _bot.Press(Olga, "Закончилось событие");
        Text.ShouldContain("После какого события");
        await _bot.Press(Olga, "Любое");
        await _bot.Press(Olga, "Записался на событие");

        Text.ShouldContain("Начинается после любого события");
    }

    private async Task Made(string goal)
    {
        await _bot.Tap(Olga, "wl");
        await _bot.Press(Olga, "Новая серия");
        await _bot.Write(Olga, "Знакомство");
        await _bot.Press(Olga, "Согласился на рассылки");
        await _bot.Press(Olga, goal);
    }

    private async Task Message(string delay, string html)
    {
        await _bot.Press(Olga, "Добавить сообщение");
        await _bot.Write(Olga, delay);
        await _bot.Send(Olga, message => message with { Text = html, Html = html });
        await _bot.Press(Olga, "Новости");
    }
}
