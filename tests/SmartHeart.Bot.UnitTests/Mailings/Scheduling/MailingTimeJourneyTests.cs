using SmartHeart.Application.Mailings.Scheduling;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.UnitTests.Content;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using static SmartHeart.Bot.UnitTests.Content.BotUnderTest;

namespace SmartHeart.Bot.UnitTests.Mailings.Scheduling;

/// <summary>A mailing's time, from update to screen. It is Monday, 2 March 2026, 09:00, and the agency lives by UTC.</summary>
public sealed class MailingTimeJourneyTests : IAsyncLifetime
{
    private BotUnderTest _bot = null!;

    private string Text => _bot.Screen(Olga).Text.Value;

    public async Task InitializeAsync()
    {
        _bot = await Start();
        _bot.Topic = Place.Mailings;
        var now = _bot.Time.GetUtcNow();
        await _bot.App.Add(Mailing.Draft(new MailingContent([new MailingPart(null, Html: "Новости агентства")]), Interests.News, now).Value);
    }

    public Task DisposeAsync() => _bot.DisposeAsync().AsTask();

    [Fact]
    public async Task A_time_is_typed_shown_back_and_set()
    {
        await _bot.Tap(Olga, "jw-1");
        await _bot.Press(Olga, "Написать время");
        await _bot.Write(Olga, "завтра");
        Text.ShouldContain("а во сколько?");
        await _bot.Write(Olga, "в пятницу 18:30");
        Text.ShouldContain("Уйдёт: 6 марта 2026, 18:30 (UTC), через 4 дня");

        await _bot.Press(Olga, "Каждую неделю: пятница");

        Text.ShouldContain("Запланировано: 6 марта 2026, 18:30 (UTC), через 4 дня, и дальше каждую неделю");
        var mailing = await Stored();
        (mailing.State, mailing.Repeat, mailing.FirstLocal).ShouldBe((MailingState.Scheduled, Repeat.Weekly, new DateTime(2026, 3, 6, 18, 30, 0)));
    }

    [Fact]
    public async Task A_time_is_picked_from_the_calendar()
    {
        await _bot.Tap(Olga, "jw-1");
        await _bot.Press(Olga, "Календарь");
        await _bot.Press(Olga, "·");
        _bot.Toast(Olga).ShouldBe("Это время уже прошло, выберите другое.");
        await _bot.Press(Olga, "Апрель 2026");
        Text.ShouldContain("Апрель 2026");
        await _bot.Press(Olga, "15");
        await _bot.Press(Olga, "18");
        await _bot.Press(Olga, "18:30");
        Text.ShouldContain("Уйдёт: 15 апреля 2026, 18:30 (UTC), через 44 дня");

        await _bot.Press(Olga, "Один раз");

        Text.ShouldContain("Запланировано: 15 апреля 2026, 18:30 (UTC), через 44 дня. Уйдёт сама.");
        (await Stored()).StartAt.ShouldBe(new DateTimeOffset(2026, 4, 15, 18, 30, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task A_time_by_one_press_is_moved_repeated_and_taken_back()
    {
        await _bot.Tap(Olga, "jw-1");
        await _bot.Press(Olga, "Завтра 10:00");
        await _bot.Press(Olga, "Один раз");
        (await Stored()).StartAt.ShouldBe(new DateTimeOffset(2026, 3, 3, 10, 0, 0, TimeSpan.Zero));

        await _bot.Tap(Olga, "jw-1");
        Text.ShouldContain("Назначено: 3 марта 2026, 10:00 (UTC)");
        await _bot.Press(Olga, "Повтор");
        await _bot.Press(Olga, "Каждый день в 10:00");
        (await Stored()).Repeat.ShouldBe(Repeat.Daily);

        await _bot.Tap(Olga, "jw-1");
        Text.ShouldContain("Повторяется каждый день");
        await _bot.Press(Olga, "Через час");
        await _bot.Press(Olga, "Один раз");
        var moved = await Stored();
        (moved.StartAt, moved.Repeat).ShouldBe((_bot.Time.GetUtcNow().AddHours(1), Repeat.None));

        await _bot.Tap(Olga, "jw-1");
        await _bot.Press(Olga, "Снять с расписания");
        _bot.Toast(Olga).ShouldBe("Снято с расписания: снова черновик.");
        (await Stored()).State.ShouldBe(MailingState.Draft);
    }

    [Fact]
    public async Task Now_asks_first()
    {
        await _bot.Tap(Olga, "jw-1");

        await _bot.Press(Olga, "Сейчас");

        (await Stored()).State.ShouldBe(MailingState.Draft);
        _bot.Screen(Olga).Rows.SelectMany(row => row).ShouldContain(button => button.Data!.StartsWith("gss-1"));
    }

    [Fact]
    public async Task A_button_whose_time_has_passed_meanwhile_asks_anew()
    {
        await _bot.Tap(Olga, "jw-1");
        await _bot.Press(Olga, "Сегодня 18:00");
        var stale = _bot.Screen(Olga);
        _bot.Time.Advance(TimeSpan.FromHours(10));

        await _bot.Press(Olga, stale, "Один раз");

        Text.ShouldContain("Когда отправить");
        (await Stored()).State.ShouldBe(MailingState.Draft);
    }

    [Fact]
    public async Task What_has_started_meanwhile_shows_its_card()
    {
        await _bot.Tap(Olga, "jw-1");
        var stale = _bot.Screen(Olga);
        await _bot.Press(Olga, "Через час");
        await _bot.Press(Olga, "Один раз");
        _bot.Time.Advance(TimeSpan.FromHours(1));
        await _bot.Act(new StartDueMailing(1));

        await _bot.Press(Olga, stale, "Завтра 10:00");

        _bot.Toast(Olga).ShouldNotBeNull();
        Text.ShouldContain("Новости агентства");
        (await Stored()).State.ShouldBe(MailingState.Preparing);
    }

    [Theory]
    [InlineData("Отправить сейчас", "Рассылка запущена.", MailingState.Preparing)]
    [InlineData("Не отправлять", "снова черновик", MailingState.Draft)]
    public async Task What_missed_its_time_is_decided_from_its_card(string press, string words, MailingState state)
    {
        await _bot.Tap(Olga, "jw-1");
        await _bot.Press(Olga, "Через час");
        await _bot.Press(Olga, "Один раз");
        _bot.Time.Advance(TimeSpan.FromHours(5));
        await _bot.Act(new StartDueMailing(1));
        await _bot.Tap(Olga, "gc-1");

        await _bot.Press(Olga, press);

        Text.ShouldContain(words);
        (await Stored()).State.ShouldBe(state);
    }

    private async Task<Mailing> Stored() => (await _bot.App.All<Mailing>()).Single(mailing => mailing.Id == 1);
}
