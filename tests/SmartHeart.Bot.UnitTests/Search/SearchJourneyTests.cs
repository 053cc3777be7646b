using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Content;
using SmartHeart.Bot.UnitTests.Content;
using SmartHeart.Testing;
using static SmartHeart.Bot.UnitTests.Content.BotUnderTest;

namespace SmartHeart.Bot.UnitTests.Search;

/// <summary>From the menu to a card and back, from update to screen.</summary>
public sealed class SearchJourneyTests : IAsyncLifetime
{
    private static readonly TestActor Editor = new(Role.Admin, Olga, "Ольга");
    private BotUnderTest _bot = null!;

    public async Task InitializeAsync()
    {
        _bot = await Start();
        (await _bot.App.Send(new AddCategory { Title = "Кейсы" }, Editor)).IsOk.ShouldBeTrue();
    }

    public Task DisposeAsync() => _bot.DisposeAsync().AsTask();

    [Fact]
    public async Task Menu_leads_to_the_question_the_question_to_results_and_results_to_a_card_and_back()
    {
        for (var i = 1; i <= 10; i++) await Publish($"Лекция {i}");
        await _bot.Command(Anna, "menu");
        await _bot.Press(Anna, "Поиск");
        Text(Anna).ShouldContain("Что найти?");

        await _bot.Write(Anna, "лекции");
        Text(Anna).ShouldContain("Нашлось 10 публикаций · страница 1 из 2");
        await _bot.Press(Anna, "→");
        Text(Anna).ShouldContain("9. 📚 🆕 <b>Лекция 2</b>");
        await _bot.Press(Anna, "9");
        Text(Anna).ShouldContain("<b>Лекция 2</b>");
        await _bot.Press(Anna, "К результатам");

        Text(Anna).ShouldContain("страница 2 из 2");
        Text(Anna).ShouldContain("9. 📚 <b>Лекция 2</b>");
        await _bot.Press(Anna, "←");
        Text(Anna).ShouldContain("страница 1 из 2");
    }

    [Fact]
    public async Task Words_after_the_command_are_looked_for_at_once_and_a_form_that_runs_waits()
    {
        await Publish("Лекция");
        await _bot.Tap(Anna, "uf");
        var question = Text(Anna);

        await _bot.Command(Anna, "search", "лекции");
        Text(Anna).ShouldContain("<b>Лекция</b>");
        await _bot.Press(Anna, "Вернуться к форме");

        Text(Anna).ShouldBe(question);
    }

    [Fact]
    public async Task What_is_typed_under_results_is_looked_for_too()
    {
        await Publish("Лекция");
        await Publish("Кофейня");
        await _bot.Command(Anna, "search", "слоны");
        Text(Anna).ShouldContain("Ничего не нашлось");
        await _bot.Write(Anna, "лекции");
        Text(Anna).ShouldContain("<b>Лекция</b>");
        await _bot.Write(Anna, "?!");
        Text(Anna).ShouldContain("Нужна хотя бы одна буква");

        await _bot.Write(Anna, "кофейни");

        Text(Anna).ShouldContain("<b>Кофейня</b>");
    }

    [Fact]
    public async Task Under_another_screen_it_is_not()
    {
        await Publish("Лекция");
        await _bot.Command(Anna, "search", "лекции");
        await _bot.Press(Anna, "1");

        await _bot.Write(Anna, "лекции");

        Text(Anna).ShouldContain(Kit.TestSpeech.Ru["menu.not_understood"].Value);
    }

    [Fact]
    public async Task Words_that_can_not_be_looked_for_are_answered_with_the_menu()
    {
        await _bot.Command(Anna, "search", "!!!");

        Text(Anna).ShouldContain("Нужна хотя бы одна буква");
        _bot.Screen(Anna).Rows.SelectMany(row => row).ShouldContain(button => button.Text.Contains("Поиск", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_command_alone_asks_and_says_what_is_wrong_until_it_can_search()
    {
        await Publish("Лекция");
        await _bot.Command(Anna, "search");
        await _bot.Write(Anna, "?!");
        Text(Anna).ShouldContain("Нужна хотя бы одна буква");
        await _bot.Write(Anna, new string('я', 101));
        Text(Anna).ShouldContain("знаков 101");

        await _bot.Write(Anna, "ликция");

        Text(Anna).ShouldContain("Показываю по запросу «лекция».");
        Text(Anna).ShouldContain("<b>Лекция</b>");
    }

    [Fact]
    public async Task Cancelling_the_question_leads_to_the_menu()
    {
        await _bot.Command(Anna, "search");

        await _bot.Press(Anna, "Отмена");

        Text(Anna).ShouldContain("Меню");
    }

    [Fact]
    public async Task Nothing_found_leads_to_the_sections()
    {
        await Publish("Лекция");
        await _bot.Command(Anna, "search", "слоны");
        Text(Anna).ShouldContain("Ничего не нашлось");

        await _bot.Press(Anna, "Материалы");

        _bot.Screen(Anna).Rows[0][0].Text.ShouldBe("🆕 Лекция");
    }

    [Fact]
    public async Task A_card_archived_meanwhile_is_told_with_the_way_back_to_the_results()
    {
        var id = await Publish("Лекция");
        await _bot.Command(Anna, "search", "лекция");
        (await _bot.App.Send(new ArchiveContent(id), Editor)).IsOk.ShouldBeTrue();

        await _bot.Press(Anna, "1");
        Text(Anna).ShouldContain("больше нет");
        await _bot.Press(Anna, "К результатам");

        Text(Anna).ShouldContain("Ничего не нашлось");
    }

    [Fact]
    public async Task A_page_of_a_search_long_past_says_so_and_offers_another()
    {
        await _bot.Tap(Anna, "sp-2s-0");
        Text(Anna).ShouldContain("уже не помню");

        await _bot.Press(Anna, "Искать другое");

        Text(Anna).ShouldContain("Что найти?");
    }

    [Fact]
    public async Task Who_has_not_agreed_is_asked_before_typing()
    {
        await _bot.Command(Boris, "search");

        _bot.Screen(Boris).Rows.SelectMany(row => row).ShouldContain(button => button.Text.Contains("Даю согласие", StringComparison.Ordinal));
    }

    private string Text(long who) => _bot.Screen(who).Text.Value;

    private async Task<int> Publish(string title)
    {
        _bot.App.Time.Advance(TimeSpan.FromMinutes(1));
        var added = await _bot.App.Send(new AddContent { CategoryId = 1, Title = title, Body = "Текст.", Publish = true }, Editor);
        added.IsOk.ShouldBeTrue();
        return added.Value.Id;
    }
}
