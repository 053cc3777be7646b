using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Users;
using SmartHeart.EndToEnd.Tests.Harness;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>A user's way from the first word to a profile, and what they settle about themselves.</summary>
public sealed class UserJourneyTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task A_newcomer_agrees_and_fills_the_profile_in_their_own_language(string language)
    {
        var anna = _bot.Newcomer("Anna", language);
        anna.Starts();
        (await anna.Sees("consent.personal_data")).Words.ShouldContain("Anna");
        await anna.Press("consent.yes");
        await anna.Sees("consent.advertising");
        (await anna.Press("consent.advertising_yes")).Text.ShouldNotBeNull();
        await anna.Sees("profile.invitation");
        await anna.Press("profile.fill");

        await anna.Sees("profile.ask_name");
        anna.Says("Anna Orlova");
        await anna.Sees("profile.ask_company");
        anna.Says("Orlova & Partners");
        await anna.Sees("profile.ask_position");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_phone");
        anna.Keyboard("flow.share_contact");

        var saved = (await anna.Sees("profile.saved")).Words;
        saved.ShouldContain("Anna Orlova");
        saved.ShouldContain("Orlova & Partners");
        saved.ShouldContain("+79161234567");
        await anna.Press("menu.back");
        await anna.Sees("menu.title");
        anna.Offers("content.menu").ShouldBeTrue();
    }

    [Fact]
    public async Task Forty_people_at_once_each_get_their_own_profile()
    {
        var people = await Task.WhenAll(Enumerable.Range(1, 40).Select(async number =>
        {
            var name = $"Гость {(char)('А' + (number % 30))}{(char)('а' + (number / 30))}";
            var guest = await AtNameAsync();
            guest.Says(name);
            await guest.Sees("profile.ask_company");
            guest.Says($"Компания {number}");
            await guest.Sees("profile.ask_position");
            await guest.Press("flow.skip");
            await guest.Sees("profile.ask_phone");
            guest.Says($"+7916000{number:0000}");
            var saved = (await guest.Sees("profile.saved")).Words;
            saved.ShouldContain(name);
            saved.ShouldContain($"+7916000{number:0000}");
            return (Dialog: guest, Company: $"Компания {number}");
        }));
        foreach (var (guest, company) in people) (await Stored(guest)).Profile!.Company!.Value.ShouldBe(company);
    }

    [Fact]
    public async Task Who_does_not_agree_stays_outside_and_leaves_only_an_id()
    {
        var anna = _bot.Newcomer(username: "anna_o");
        anna.Starts("autumn");
        await anna.Sees("consent.personal_data");
        await anna.Press("consent.no");
        await anna.Sees("consent.closed");
        anna.Says("/materials");
        await anna.Sees("consent.personal_data");

        var user = await Stored(anna);
        (user.TelegramName, user.Username, user.Profile).ShouldBe((null, null, null));
        user.PersonalData.State.ShouldBe(ConsentState.Refused);
    }

    [Fact]
    public async Task Who_changes_their_mind_is_let_in()
    {
        var anna = _bot.Newcomer(username: "anna_o");
        anna.Starts("autumn");
        await anna.Sees("consent.personal_data");
        await anna.Press("consent.no");
        await anna.Sees("consent.closed");
        await anna.Press("consent.again");
        await anna.Sees("consent.personal_data");
        await anna.Press("consent.yes");
        await anna.Sees("consent.advertising");
        await anna.Press("consent.advertising_no");
        await anna.Sees("profile.invitation");

        var user = await Stored(anna);
        (user.TelegramName, user.Username, user.Source).ShouldBe(("Анна", "anna_o", "autumn"));
        (user.PersonalData.State, user.Advertising.State).ShouldBe((ConsentState.Given, ConsentState.Refused));
    }

    [Fact]
    public async Task A_form_goes_back_keeps_what_was_typed_and_is_edited_field_by_field()
    {
        var anna = await AtNameAsync();
        anna.Says("Анна Орлова");
        await anna.Sees("profile.ask_company");
        await anna.Press("flow.back");
        (await anna.Sees("profile.ask_name")).Words.ShouldContain("Анна Орлова");
        anna.Says("Анна Петрова");
        await anna.Sees("profile.ask_company");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_position");
        anna.Says("Директор");
        await anna.Sees("profile.ask_phone");
        anna.Keyboard("flow.back");
        (await anna.Sees("profile.ask_position")).Words.ShouldContain("Директор");
        anna.Says("Стратег");
        await anna.Sees("profile.ask_phone");
        anna.Says("8 (916) 123-45-67");
        var saved = (await anna.Sees("profile.saved")).Words;
        saved.ShouldContain("Анна Петрова");
        saved.ShouldContain("Стратег");
        saved.ShouldContain("+79161234567");

        await anna.Press("profile.edit_company");
        await anna.Sees("profile.ask_company");
        anna.Says("Ромашка");
        (await anna.Sees("profile.saved")).Words.ShouldContain("Ромашка");
    }

    [Fact]
    public async Task A_form_can_be_left_at_any_step_and_saves_nothing()
    {
        var anna = await AtNameAsync();
        anna.Says("Анна Орлова");
        await anna.Sees("profile.ask_company");
        await anna.Press("flow.cancel");
        await anna.Sees("flow.cancelled");
        (await Stored(anna)).Profile.ShouldBeNull();

        anna.Says("/profile");
        await anna.Sees("profile.invitation");
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        anna.Says("/cancel");
        await anna.Sees("flow.cancelled");
        anna.Says("Анна Орлова");
        await anna.Sees("menu.not_understood");
    }

    [Fact]
    public async Task A_command_in_the_middle_of_a_form_answers_and_the_form_can_go_on()
    {
        var anna = await AtNameAsync();
        anna.Says("/help");
        await anna.Sees("help.title");
        anna.Says("Что это такое?");
        await anna.Sees("flow.left");
        anna.Says("Анна Орлова");
        await anna.Sees("profile.ask_company");
        anna.Says("/menu");
        await anna.Sees("menu.title");
        await anna.Press("flow.resume");
        await anna.Sees("profile.ask_company");
    }

    [Fact]
    public async Task A_menu_called_again_and_again_stands_once()
    {
        var anna = await _bot.ReaderAsync();
        for (var time = 0; time < 3; time++)
        {
            anna.Says("/menu");
            await anna.Sees("menu.title");
        }

        await _bot.UntilAsync(() => anna.Shown.Count == 1, "one menu");
    }

    [Fact]
    public async Task The_language_is_a_choice_of_the_person()
    {
        var anna = await _bot.ReaderAsync();
        anna.Says("/settings");
        await anna.Sees("settings.title");
        await anna.Press("language.button.en");
        var english = _bot.At(anna.Person, null, "en");
        await english.Sees("settings.title");
        english.Says("/menu");
        await english.Sees("menu.title");
    }

    [Fact]
    public async Task A_consent_is_taken_back_after_asking_twice_and_closes_the_content()
    {
        var anna = await _bot.ReaderAsync();
        anna.Says("/privacy");
        await anna.Sees("privacy.title");
        await anna.Press("privacy.withdraw_personal_data");
        await anna.Sees("privacy.surely_personal_data");
        await anna.Press("privacy.yes_personal_data");
        await anna.Sees("privacy.withdrawn_personal_data");
        anna.Says("/materials");
        await anna.Sees("consent.personal_data");
        (await Stored(anna)).PersonalData.State.ShouldBe(ConsentState.Withdrawn);
    }

    [Theory]
    [InlineData("Как дела?")]
    [InlineData("/nonsense")]
    [InlineData("🙂")]
    public async Task What_is_not_understood_gets_the_menu(string words)
    {
        var anna = await _bot.ReaderAsync();
        anna.Says(words);
        await anna.Sees("menu.not_understood");
        anna.Offers("menu.settings").ShouldBeTrue();
    }

    [Fact]
    public async Task Every_command_of_the_menu_answers()
    {
        var anna = await _bot.ReaderAsync();
        foreach (var (command, key) in new[]
        {
            ("/menu", "menu.title"), ("/materials", "content.categories.empty"), ("/products", "content.categories.empty.product"),
            ("/events", "events.ahead.empty"), ("/favourites", "favourites.empty"), ("/profile", "profile.invitation"), ("/settings", "settings.title"),
            ("/privacy", "privacy.title"), ("/mydata", "mydata.sent"), ("/help", "help.title"), ("/cancel", "menu.title"), ("/MENU@SmartHeart_bot", "menu.title"),
        })
        {
            anna.Says(command);
            await anna.Sees(key);
        }
    }

    private async Task<Dialog> AtNameAsync()
    {
        var anna = await _bot.ReaderAsync();
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        return anna;
    }

    private Task<User> Stored(Dialog dialog) => _bot.Read(database => database.Set<User>().AsNoTracking().SingleAsync(user => user.TelegramId == dialog.Person.Id));
}
