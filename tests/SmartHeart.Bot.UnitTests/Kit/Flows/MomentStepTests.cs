using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Kit.Flows;

/// <summary>A step that asks for a time, and that is asked only when an earlier answer calls for it.</summary>
public sealed class MomentStepTests
{
    /// <summary>Monday noon in Moscow.</summary>
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly FormChat _chat = new();

    [Fact]
    public async Task A_step_that_does_not_apply_is_neither_asked_nor_counted()
    {
        await AtSort();
        _chat.Text.ShouldContain("Шаг 3 из 5");
        await _chat.Press("Green");

        _chat.Text.ShouldContain("Шаг 4 из 5");
        _chat.Text.ShouldContain("pictures?");
        await _chat.Press(Ru.Plain("flow.back"));
        _chat.Text.ShouldContain("sort?");
    }

    [Fact]
    public async Task A_step_that_applies_is_asked_in_its_place()
    {
        await AtWhen();
        _chat.Text.ShouldContain("Шаг 4 из 6");
        await _chat.Say("завтра 10:00");

        _chat.Text.ShouldContain("Шаг 5 из 6");
        await _chat.Press(Ru.Plain("flow.back"));
        _chat.Text.ShouldContain("when?");
    }

    [Fact]
    public async Task A_time_is_read_at_once_and_means_the_same_tomorrow()
    {
        await AtWhen();
        await _chat.Say("завтра 10:00");
        _chat.Time.Advance(TimeSpan.FromDays(1));

        (await Ordered()).ShouldBe(Noon.AddHours(22));
    }

    [Fact]
    public async Task A_time_that_waited_to_be_read_counts_from_when_it_was_written()
    {
        await AtWhen();
        _chat.Time.Advance(TimeSpan.FromMinutes(90));
        await _chat.Send(_chat.Message() with { Text = "через 2 часа", SentAt = Noon });

        (await Ordered()).ShouldBe(Noon.AddHours(2));
    }

    [Fact]
    public async Task A_time_that_was_over_before_it_was_read_is_asked_for_again()
    {
        await AtWhen();
        _chat.Time.Advance(TimeSpan.FromHours(3));
        await _chat.Send(_chat.Message() with { Text = "через 2 часа", SentAt = Noon });

        _chat.Text.ShouldContain(Ru.Plain("error.moment.over"));
        _chat.Text.ShouldContain("when?");
    }

    [Theory]
    [InlineData("скоро", "Не получилось разобрать время")]
    [InlineData("завтра", "а во сколько?")]
    [InlineData("сегодня 11:00", "уже прошло: 02.03.2026 11:00")]
    [InlineData("31.02 10:00", "Даты 31.02 нет")]
    [InlineData("завтра 25:00", "Такого времени не бывает")]
    [InlineData("через 5 лет", "на 2 года вперёд")]
    [InlineData("сейчас", "время впереди")]
    [InlineData("в пятницу 25.12 в 10", "25.12.2026", true)]
    [InlineData("в четверг 25.12 в 10", "25.12.2026 — это другой день недели")]
    public async Task What_is_wrong_with_a_time_is_said(string typed, string words, bool taken = false)
    {
        await AtWhen();
        await _chat.Say(typed);

        if (taken) _chat.Text.ShouldContain("pictures?");
        else _chat.Text.ShouldContain(words);
    }

    [Fact]
    public async Task Usual_times_are_offered_and_those_of_a_day_that_is_over_are_not()
    {
        await AtWhen();
        Offered().ShouldBe(["Через час", "Сегодня 18:00", "Завтра 10:00", "Завтра 18:00"]);
        _chat.Time.Advance(TimeSpan.FromHours(5.5));
        await _chat.Say("не знаю");

        Offered().ShouldBe(["Через час", "Завтра 10:00", "Завтра 18:00"]);
    }

    [Fact]
    public async Task A_picked_day_stays_that_day_and_a_picked_hour_counts_from_the_press()
    {
        await AtWhen();
        var offered = _chat.Screen;
        _chat.Time.Advance(TimeSpan.FromHours(20));
        await _chat.Press(offered, "Завтра 10:00");
        await _chat.Press(Ru.Plain("flow.back"));
        _chat.Kept!.Draft.ShouldContain("2026-03-03T07:00:00+00:00");
        await _chat.Press("Через час");

        (await Ordered()).ShouldBe(Noon.AddHours(21));
    }

    [Fact]
    public async Task A_picked_time_that_is_over_is_refused()
    {
        await AtWhen();
        var offered = _chat.Screen;
        _chat.Time.Advance(TimeSpan.FromHours(7));
        await _chat.Press(offered, "Сегодня 18:00");

        _chat.Text.ShouldContain(Ru.Plain("error.moment.over"));
    }

    private string[] Offered() => [.. _chat.Screen.Rows.SelectMany(row => row).Select(button => button.Text).Except([Ru.Plain("flow.back"), Ru.Plain("flow.cancel")])];

    private async Task AtSort()
    {
        await _chat.Open();
        await _chat.Say("Анна");
        await _chat.Press(Ru.Plain("flow.skip"));
    }

    private async Task AtWhen()
    {
        await AtSort();
        await _chat.Press("Rare");
        _chat.Text.ShouldContain("when?");
    }

    private async Task<DateTimeOffset?> Ordered()
    {
        await _chat.Press(Ru.Plain("flow.without", ("count", 0)));
        await _chat.Say("123");
        return _chat.House.Served.ShouldHaveSingleItem().When;
    }
}
