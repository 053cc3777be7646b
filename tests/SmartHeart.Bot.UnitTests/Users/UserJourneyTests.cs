using SmartHeart.Bot.Kit;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Conversations;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Users;

/// <summary>A person's way from update to screen and database.</summary>
public sealed class UserJourneyTests : IAsyncLifetime
{
    private const string Yes = "Даю согласие";
    private const string No = "Не сейчас";
    private UserChat _chat = null!;

    public async Task InitializeAsync() => _chat = await UserChat.Start();

    public Task DisposeAsync() => _chat.DisposeAsync().AsTask();

    [Fact]
    public async Task From_the_first_word_over_both_questions_to_a_filled_profile()
    {
        await _chat.Command("start", "vk_ads");
        _chat.Text.ShouldContain("Здравствуйте, Анна!");
        await _chat.Press(Yes);
        _chat.Text.ShouldContain("Присылать вам новости?");
        await _chat.Press("Да, присылайте");
        _chat.Text.ShouldContain("Познакомимся?");

        await FillProfile();

        _chat.Text.ShouldContain("Сохранено");
        _chat.Screen!.DropKeyboard.ShouldNotBeNull();
        var user = (await _chat.App.All<User>()).ShouldHaveSingleItem();
        user.Source.ShouldBe("vk_ads");
        user.WantsMailings("1").ShouldBeTrue();
        user.Profile!.FullName.Value.ShouldBe("Анна Петрова");
        user.Profile.Company.ShouldBeNull();
        user.Profile.Phone.Value.ShouldBe("+79161234567");
    }

    [Fact]
    public async Task A_link_is_carried_over_the_question()
    {
        await _chat.Command("start", "us");
        await _chat.Press(Yes);

        _chat.Text.ShouldContain("Настройки");
        _chat.Toast.ShouldBe(Ru.Plain("consent.thanks"));
    }

    [Fact]
    public async Task Who_came_by_a_link_is_asked_about_advertising_once_below_what_they_came_for()
    {
        await _chat.Command("start", "us");
        await _chat.Press(Yes);
        _chat.Text.ShouldContain("Настройки");
        _chat.Below.ShouldNotBeNull().Text.Value.ShouldContain("Присылать вам новости?");

        await _chat.PressBelow("Да, присылайте");

        _chat.Toast.ShouldBe(Ru.Plain("consent.advertising_on"));
        (await User()).WantsMailings("1").ShouldBeTrue();
        await _chat.Command("start", "us");
        _chat.Below.ShouldBeNull();
    }

    [Theory]
    [InlineData("m-!", true)]
    [InlineData("m-zzzzzzzzzzzz", true)]
    [InlineData("uc-1-1-", true)]
    [InlineData("vk_ads", false)]
    [InlineData("nothing-we-know", false)]
    [InlineData(null, false)]
    public async Task A_link_that_leads_nowhere_says_so_above_the_menu(string? payload, bool said)
    {
        await Agree();
        await _chat.Command("start", payload);

        _chat.Text.ShouldContain("Меню");
        _chat.Text.Contains(Ru.Plain("start.no_such_link"), StringComparison.Ordinal).ShouldBe(said);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("m-!")]
    [InlineData("nothing-we-know")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("uc-1-1-")]
    public async Task A_payload_that_is_no_link_leads_to_the_invitation(string? payload)
    {
        await _chat.Command("start", payload);
        await _chat.Press(Yes);
        await _chat.Press("Нет, спасибо");

        _chat.Text.ShouldContain("Познакомимся?");
    }

    [Fact]
    public async Task A_returning_person_gets_the_menu_or_the_link_at_once()
    {
        await Agree();
        await _chat.Command("start");
        _chat.Text.ShouldContain("Меню");
        await _chat.Command("start", "us");
        _chat.Text.ShouldContain("Настройки");
    }

    [Fact]
    public async Task A_refusal_closes_the_door_and_the_mind_can_be_changed()
    {
        await _chat.Command("start");
        await _chat.Press(No);
        _chat.Text.ShouldContain("дверь открыта");
        await _chat.Command("menu");
        _chat.Text.ShouldContain("Согласие на обработку");
        await _chat.Press(No);
        await _chat.Press("Вернуться к вопросу");
        await _chat.Press(Yes);

        _chat.Text.ShouldContain("Присылать вам новости?");
    }

    [Fact]
    public async Task Whoever_comes_without_start_is_welcomed_and_gets_where_they_wanted()
    {
        await _chat.Command("privacy");
        _chat.Text.ShouldContain("Здравствуйте");
        await _chat.Press(Yes);
        await _chat.Press("Нет, спасибо");
        _chat.Text.ShouldContain("Познакомимся?");
    }

    [Fact]
    public async Task A_button_pressed_without_consent_does_its_thing_afterwards()
    {
        await Agree();
        _chat.App.Policy.Version = "2";
        await _chat.Tap("up");
        _chat.Text.ShouldContain("Согласие на обработку");
        await _chat.Press(Yes);

        _chat.Text.ShouldContain("Познакомимся?");
    }

    [Fact]
    public async Task One_field_is_changed_at_a_time()
    {
        await Agree();
        await _chat.Tap("uf");
        await FillSteps();
        await _chat.Press("Компания");
        _chat.Text.ShouldNotContain("Шаг");
        await _chat.Say("ООО «Ромашка»");

        _chat.Text.ShouldContain("ООО «Ромашка»");
        await _chat.Press("Компания");
        _chat.Text.ShouldContain("Сейчас: <b>ООО «Ромашка»</b>");
        await _chat.Press("Оставить пустым");
        (await _chat.App.All<User>()).Single().Profile!.Company.ShouldBeNull();
    }

    [Fact]
    public async Task A_wrong_name_is_told_what_is_wrong()
    {
        await Agree();
        await _chat.Tap("uf");
        await _chat.Say("Анна 2");

        _chat.Text.ShouldContain("В имени есть цифры");
        _chat.Text.ShouldContain("Шаг 1 из 4");
    }

    [Fact]
    public async Task The_profile_command_invites_while_there_is_none()
    {
        await Agree();
        await _chat.Command("profile");
        _chat.Text.ShouldContain("Познакомимся?");
    }

    [Fact]
    public async Task The_language_changes_at_once()
    {
        await Agree();
        await _chat.Command("settings");
        await _chat.Press("English");

        _chat.Text.ShouldContain("Settings");
        _chat.Toast.ShouldBe(En.Plain("settings.language_changed"));
        await _chat.Command("menu");
        _chat.Text.ShouldContain("Menu");
    }

    [Fact]
    public async Task Mailings_are_turned_on_and_off_in_the_settings()
    {
        await Agree();
        await _chat.Command("settings");
        await _chat.Press("Включить рассылку");
        _chat.Text.ShouldContain("включена");
        (await User()).Advertising.State.ShouldBe(ConsentState.Given);
        await _chat.Press("Выключить рассылку");
        _chat.Text.ShouldContain("выключена");
        (await User()).Advertising.State.ShouldBe(ConsentState.Withdrawn);
    }

    [Fact]
    public async Task Withdrawal_asks_first_and_closes_the_content()
    {
        await Agree();
        await _chat.Command("privacy");
        await _chat.Press("Отозвать согласие на данные");
        (await User()).PersonalData.State.ShouldBe(ConsentState.Given);
        await _chat.Press("Да, отозвать");
        (await User()).PersonalData.State.ShouldBe(ConsentState.Withdrawn);
        await _chat.Say("привет");

        _chat.Text.ShouldContain("Согласие на обработку");
    }

    [Fact]
    public async Task What_is_not_understood_is_answered_with_the_menu()
    {
        await Agree();
        await _chat.Say("привет");
        _chat.Text.ShouldContain("пока не понимаю");
        await _chat.Command("nonsense");
        _chat.Text.ShouldContain("пока не понимаю");
    }

    [Fact]
    public async Task A_stale_button_says_so_and_shows_the_menu()
    {
        await Agree();
        await _chat.Tap("zz-1");

        _chat.Toast.ShouldBe(Ru.Plain("tap.stale"));
        _chat.Text.ShouldContain("Меню");
    }

    [Fact]
    public async Task Help_is_open_to_everybody()
    {
        await _chat.Command("help");
        _chat.Text.ShouldContain("/menu");
    }

    [Fact]
    public async Task Blocking_is_noted_and_writing_again_proves_otherwise()
    {
        await Agree();
        await _chat.Handle(IncomingKind.Blocked);
        _chat.Screen.ShouldBeNull();
        (await User()).Reachability.ShouldBe(Reachability.Blocked);
        await _chat.Say("я снова здесь");
        (await User()).Reachability.ShouldBe(Reachability.Reachable);
    }

    [Theory]
    [InlineData(nameof(Place.Private))]
    [InlineData(nameof(Place.None))]
    [InlineData(nameof(Place.Main))]
    public async Task An_admin_command_of_somebody_else_gets_no_answer_and_a_line_in_the_journal(string place)
    {
        await _chat.Handle(_chat.Update(IncomingKind.Message) with { Command = "admin", Text = "/admin", Place = Enum.Parse<Place>(place) });

        _chat.Screen.ShouldBeNull();
        var entry = (await _chat.App.All<AuditEntry>()).ShouldHaveSingleItem();
        entry.Denied.ShouldBeTrue();
        entry.Subject.ShouldNotBeNull().ShouldContain("/admin");
    }

    [Fact]
    public async Task A_users_command_in_a_group_is_nothing_to_us()
    {
        await _chat.Handle(_chat.Update(IncomingKind.Message) with { Command = "menu", Text = "/menu", Place = Place.None });

        _chat.Screen.ShouldBeNull();
        (await _chat.App.All<AuditEntry>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_withdrawal_in_the_middle_of_a_form_ends_it_with_its_keyboard()
    {
        await Agree();
        await _chat.Tap("uf");
        await _chat.Say("Анна Петрова");
        await _chat.Press("Пропустить");
        await _chat.Press("Пропустить");
        _chat.Screen!.Keyboard.ShouldNotBeNull();
        await _chat.Command("privacy");
        _chat.Screen!.DropKeyboard.ShouldNotBeNull();
        await _chat.Press("Отозвать согласие на данные");
        await _chat.Press("Да, отозвать");
        (await _chat.App.All<ConversationEntry>()).ShouldBeEmpty();
        await _chat.Command("start");
        await _chat.Press(Yes);
        await _chat.Say("+79161234567");

        _chat.Text.ShouldContain("пока не понимаю");
        (await User()).Profile.ShouldBeNull();
    }

    [Fact]
    public async Task A_stale_no_is_a_withdrawal_and_ends_the_form_too()
    {
        await Agree();
        await _chat.Tap("uf");
        await _chat.Tap("uc-1-0-");
        _chat.Text.ShouldContain("дверь открыта");
        (await _chat.App.All<ConversationEntry>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Topics_of_mailings_are_switched_one_by_one_and_the_consent_stays()
    {
        await Agree();
        await _chat.Command("settings");
        _chat.Text.ShouldNotContain("Темы рассылок");
        await _chat.Press("Включить рассылку");
        foreach (var topic in new[] { "✓ Материалы", "✓ Продукты", "✓ События", "✓ Новости" }) await _chat.Press(topic);
        _chat.Text.ShouldContain("Все темы выключены");
        var user = await User();
        (user.Interests, user.Advertising.State).ShouldBe((Interests.None, ConsentState.Given));
        await _chat.Press("◻ События");

        (await User()).Interests.ShouldBe(Interests.Events);
        _chat.Text.ShouldNotContain("Все темы выключены");
    }

    [Fact]
    public async Task The_copy_of_ones_data_is_open_without_consent_and_erasing_is_asked_about_twice()
    {
        await Agree();
        await _chat.Command("privacy");
        await _chat.Press("Отозвать согласие на данные");
        await _chat.Press("Да, отозвать");
        await _chat.Command("mydata");
        _chat.Screen!.Media.Length.ShouldBe(2);
        await _chat.Command("privacy");
        await _chat.Press("Удалить данные");
        _chat.Text.ShouldContain("Удалим навсегда");
        await _chat.Press("Дальше: удалить");
        (await User()).ErasedAt.ShouldBeNull();
        await _chat.Press("Да, удалить всё");

        _chat.Text.ShouldContain("больше не знаем, кто вы");
        (await User()).ErasedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_changes_their_mind_keeps_everything()
    {
        await Agree();
        await _chat.Command("settings");
        await _chat.Press("Удалить данные");
        await _chat.Press("Дальше: удалить");
        await _chat.Press("Нет, оставить");

        _chat.Text.ShouldContain("Данные и согласия");
        (await User()).ErasedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Who_was_erased_begins_as_a_newcomer_and_a_second_press_of_the_button_does_nothing()
    {
        await Agree();
        await _chat.Tap("uf");
        await _chat.Tap("dx");
        await _chat.Tap("dx");
        _chat.Text.ShouldContain("больше не знаем, кто вы");
        (await User()).ErasedAt.ShouldNotBeNull();
        await _chat.Command("start");

        _chat.Text.ShouldContain("Здравствуйте, Анна!");
        _chat.Text.ShouldContain("Согласие на обработку");
    }

    [Fact]
    public async Task A_crash_between_erasing_and_its_answer_does_not_make_them_known_again()
    {
        await Agree();
        var press = _chat.Update(IncomingKind.Tap) with { Data = "dx", CallbackId = "c" };
        await _chat.Handle(press);
        _chat.App.Time.Advance(TimeSpan.FromSeconds(10));
        await _chat.Handle(press, resumed: true);

        _chat.Text.ShouldContain("/start");
        (await User()).ErasedAt.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("\u202eАнна\u202c \u2066 Петрова", "Анна Петрова")]
    [InlineData("  Анна\u0007   Петрова ", "Анна Петрова")]
    public async Task What_is_there_now_is_shown_as_it_will_be_kept(string typed, string shown)
    {
        await Agree();
        await _chat.Tap("uf");
        await _chat.Say(typed);
        await _chat.Press("Назад");

        _chat.Text.ShouldContain($"Сейчас: <b>{shown}</b>");
    }

    private async Task<User> User() => (await _chat.App.All<User>()).ShouldHaveSingleItem();

    private async Task Agree()
    {
        await _chat.Command("start");
        await _chat.Press(Yes);
        await _chat.Press("Нет, спасибо");
    }

    private async Task FillProfile()
    {
        await _chat.Press("Заполнить профиль");
        await FillSteps();
    }

    private async Task FillSteps()
    {
        _chat.Text.ShouldContain("Шаг 1 из 4");
        await _chat.Say("Анна Петрова");
        await _chat.Press("Пропустить");
        await _chat.Say("директор");
        _chat.Screen!.Keyboard.ShouldNotBeNull();
        await _chat.ShareContact("79161234567");
    }
}
