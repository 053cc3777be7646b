using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Users;

/// <summary>People who go elsewhere in the middle of a form, and what is left of their old screens.</summary>
public sealed class WayBackTests : IAsyncLifetime
{
    private UserChat _chat = null!;

    public async Task InitializeAsync()
    {
        _chat = await UserChat.Start();
        await _chat.Command("start");
        await _chat.Press("Даю согласие");
        await _chat.Press("Нет, спасибо");
        await _chat.Tap("uf");
        await _chat.Say("Анна Петрова");
        _chat.Text.ShouldContain("Где вы работаете?");
    }

    public Task DisposeAsync() => _chat.DisposeAsync().AsTask();

    [Theory]
    [InlineData("start")]
    [InlineData("menu")]
    [InlineData("help")]
    [InlineData("settings")]
    [InlineData("no_such_command")]
    public async Task After_a_command_what_is_typed_is_no_answer_and_the_form_waits(string command)
    {
        await _chat.Command(command);
        _chat.Text.ShouldNotContain("Где вы работаете?");
        await _chat.Say("Сколько стоит лекция?");

        _chat.Text.ShouldContain(Ru.Plain("flow.left"));
        _chat.Text.ShouldContain("Где вы работаете?");
        await _chat.Say("Ромашка");
        _chat.Text.ShouldContain("Кем вы работаете?");
        await _chat.Press("Назад");
        _chat.Text.ShouldContain("Сейчас: <b>Ромашка</b>");
    }

    [Fact]
    public async Task A_button_leads_back_to_the_form()
    {
        await _chat.Command("menu");

        await _chat.Press(Ru.Plain("flow.resume"));

        _chat.Text.ShouldContain("Где вы работаете?");
        await _chat.Say("Ромашка");
        _chat.Text.ShouldContain("Кем вы работаете?");
    }

    [Fact]
    public async Task The_keyboard_of_a_form_that_waits_goes_and_comes_again_with_it()
    {
        await _chat.Press("Пропустить");
        await _chat.Press("Пропустить");
        _chat.Screen!.Keyboard.ShouldNotBeNull();

        await _chat.Command("menu");
        _chat.Screen!.DropKeyboard.ShouldNotBeNull();
        await _chat.Say("+79161234567");
        _chat.Screen!.Keyboard.ShouldNotBeNull();
        await _chat.ShareContact("79161234567");

        _chat.Text.ShouldContain("Сохранено");
    }

    [Fact]
    public async Task A_form_that_was_cancelled_is_over_for_good()
    {
        await _chat.Command("menu");
        await _chat.Command("cancel");
        _chat.Text.ShouldContain(Ru.Plain("flow.cancelled"));

        await _chat.Say("Ромашка");

        _chat.Text.ShouldContain("пока не понимаю");
    }

    [Fact]
    public async Task An_hour_later_under_another_screen_it_asks_before_it_takes_an_answer()
    {
        await _chat.Tap("us");
        _chat.App.Time.Advance(TimeSpan.FromMinutes(59));
        await _chat.Say("Ромашка");
        _chat.Text.ShouldContain("Кем вы работаете?");
        await _chat.Tap("us");
        _chat.App.Time.Advance(TimeSpan.FromMinutes(61));

        await _chat.Say("Добрый день!");

        _chat.Text.ShouldContain(Ru.Plain("flow.left"));
        _chat.Text.ShouldContain("Кем вы работаете?");
    }

    [Fact]
    public async Task An_answer_under_the_question_itself_is_never_too_late()
    {
        _chat.App.Time.Advance(TimeSpan.FromDays(2));

        await _chat.Say("Ромашка");

        _chat.Text.ShouldContain("Кем вы работаете?");
    }

    [Fact]
    public async Task What_is_typed_takes_the_old_menu_away_but_never_a_waiting_question()
    {
        var question = _chat.StandsAt;
        await _chat.Command("menu");
        var menu = _chat.StandsAt;
        await _chat.Command("settings");
        _chat.Removed.ShouldNotContain(question);
        _chat.Removed.ShouldContain(menu);
        var settings = _chat.StandsAt;
        await _chat.Press("Русский");
        _chat.StandsAt.ShouldNotBe(menu);
        _chat.Removed.ShouldNotContain(settings);
    }
}
