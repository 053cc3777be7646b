using SmartHeart.Application.Users;
using SmartHeart.Bot.Features.Users;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Users;

public sealed class UserScreensTests
{
    private static readonly Uri Policy = new("https://example.org/policy");
    private static readonly DateTimeOffset At = new(2026, 3, 2, 21, 30, 0, TimeSpan.Zero);
    private static readonly ProfileView Full = new("Анна Петрова", "ООО «Ромашка» & Ко", "директор", "+79161234567");
    private static readonly MenuScreens Menus = new(new RouteMap()
        .MenuButton(60, ui => ui.Tap("menu.profile", default(ProfileTap)))
        .MenuButton(80, ui => ui.Tap("menu.settings", default(SettingsTap))));

    [Fact]
    public void Newcomer_is_greeted_by_name_and_asked_about_personal_data() =>
        ShouldLookAsAccepted(ui => ConsentScreens.Welcome(Start("m-1a"), new StartView(true, ConsentKind.PersonalData, "Анна <3", false, Policy), ui));

    [Fact]
    public void Newcomer_without_a_name_and_a_policy_without_a_link() =>
        ShouldLookAsAccepted(ui => ConsentScreens.Welcome(Start(null), new StartView(true, ConsentKind.PersonalData, null, false, null), ui));

    [Fact]
    public void Somebody_known_is_asked_without_a_greeting() =>
        ShouldLookAsAccepted(ui => ConsentScreens.Welcome(Start(null), new StartView(false, ConsentKind.PersonalData, "Анна", false, Policy), ui));

    [Fact]
    public void Advertising_is_a_question_of_its_own() =>
        ShouldLookAsAccepted(ui => ConsentScreens.Answered(
            new ConsentTap(ConsentKind.PersonalData, true, ""), new ConsentDecided(ConsentKind.PersonalData, ConsentState.Given, ConsentKind.Advertising, false), ui));

    [Fact]
    public void Who_came_for_a_link_gets_it_before_any_question_about_advertising() =>
        ConsentScreens.Answered(
            new ConsentTap(ConsentKind.PersonalData, true, "m-1a"), new ConsentDecided(ConsentKind.PersonalData, ConsentState.Given, ConsentKind.Advertising, false), Ru)
            .Next.ShouldBe("m-1a");

    [Fact]
    public void Refusal_is_a_friendly_closed_door() =>
        ShouldLookAsAccepted(ui => ConsentScreens.Answered(
            new ConsentTap(ConsentKind.PersonalData, false, "m-1a"), new ConsentDecided(ConsentKind.PersonalData, ConsentState.Refused, null, false), ui));

    [Theory]
    [InlineData(true, "m-1a", false)]
    [InlineData(false, "m-1a", false)]
    [InlineData(true, "", true)]
    [InlineData(false, "", false)]
    public void After_advertising_one_goes_on(bool granted, string next, bool profileFilled) =>
        ShouldLookAsAccepted(
            ui => ConsentScreens.Answered(
                new ConsentTap(ConsentKind.Advertising, granted, next),
                new ConsentDecided(ConsentKind.Advertising, granted ? ConsentState.Given : ConsentState.Refused, null, profileFilled),
                ui),
            $"{granted}-{next}-{profileFilled}");

    [Fact]
    public void A_returning_person_gets_the_menu_at_once() =>
        ConsentScreens.Welcome(Start(null), new StartView(false, null, "Анна", true, Policy), Ru).Next.ShouldBe("um");

    [Fact]
    public void A_returning_person_gets_the_link_at_once_whatever_they_think_of_advertising() =>
        ConsentScreens.Welcome(Start("m-1a"), new StartView(false, ConsentKind.Advertising, "Анна", true, Policy), Ru).Next.ShouldBe("m-1a");

    [Fact]
    public void A_link_that_is_too_long_to_carry_is_let_go()
    {
        var screen = ConsentScreens.Welcome(Start(new string('a', ConsentTap.MaxNext + 1)), new StartView(true, ConsentKind.PersonalData, "Анна", false, null), Ru);
        screen.Rows[0][0].Data.ShouldBe("uc-1-1-");
    }

    [Fact]
    public void Menu_of_somebody_with_a_profile() => ShouldLookAsAccepted(ui => Menus.Menu(new MenuView(true, "Анна"), ui));

    [Fact]
    public void Menu_of_somebody_without_a_profile() => ShouldLookAsAccepted(ui => Menus.Menu(new MenuView(false, null), ui));

    [Fact]
    public void What_is_not_understood_gets_words_and_the_menu() => ShouldLookAsAccepted(ui => Menus.NotUnderstood(new MenuView(true, "Анна"), ui));

    [Fact]
    public void Help_tells_every_command_of_private_chats() => ShouldLookAsAccepted(ui => HelpScreens.Help(ui, FeatureRoutes.Map().Menu));

    [Fact]
    public void Profile_with_all_fields() => ShouldLookAsAccepted(ui => ProfileScreens.Profile(Full, ui));

    [Fact]
    public void Profile_with_skipped_fields() => ShouldLookAsAccepted(ui => ProfileScreens.Profile(Full with { Company = null, Position = null }, ui));

    [Fact]
    public void Profile_after_it_was_saved() => ShouldLookAsAccepted(ui => ProfileScreens.Saved(Full, ui));

    [Fact]
    public void Invitation_to_the_profile() => ShouldLookAsAccepted(ProfileScreens.Invitation);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Each_step_of_the_form(int at) => ShouldLookAsAccepted(ui => Step(at, new FillProfile(), ui, only: false, null), $"{at + 1}");

    [Fact]
    public void A_step_alone_shows_what_is_there_and_what_was_wrong() =>
        ShouldLookAsAccepted(ui => Step(1, FillProfile.Of(Full), ui, only: true, new Error("company.no_words")));

    [Fact]
    public void Settings_with_mailings_on() => ShouldLookAsAccepted(ui => SettingsScreens.Settings(Settled(ConsentState.Given, ConsentState.Given), ui));

    [Theory]
    [InlineData(Interests.Materials | Interests.News)]
    [InlineData(Interests.None)]
    public void Settings_with_some_topics_off(Interests interests) =>
        ShouldLookAsAccepted(ui => SettingsScreens.Settings(Settled(ConsentState.Given, ConsentState.Given, interests), ui), $"{(int)interests}");

    [Fact]
    public void A_topic_was_switched() => ShouldLookAsAccepted(SettingsScreens.InterestChosen);

    [Fact]
    public void Settings_with_mailings_off() => ShouldLookAsAccepted(ui => SettingsScreens.Settings(Settled(ConsentState.Given, ConsentState.Refused), ui));

    [Fact]
    public void Settings_without_consent_offer_no_mailings() =>
        ShouldLookAsAccepted(ui => SettingsScreens.Settings(Settled(ConsentState.Withdrawn, ConsentState.Withdrawn), ui));

    [Fact]
    public void Language_changed() => ShouldLookAsAccepted(SettingsScreens.LanguageChanged);

    [Fact]
    public void Privacy_with_both_consents() => ShouldLookAsAccepted(ui => PrivacyScreens.Privacy(new PrivacyView(Answer(ConsentState.Given), Answer(ConsentState.Given), Policy), ui));

    [Fact]
    public void Privacy_with_nothing_given() => ShouldLookAsAccepted(ui => PrivacyScreens.Privacy(new PrivacyView(Answer(ConsentState.Refused), Answer(ConsentState.NotAsked), null), ui));

    [Theory]
    [InlineData(ConsentKind.PersonalData)]
    [InlineData(ConsentKind.Advertising)]
    public void Withdrawal_asks_once_more(ConsentKind kind) => ShouldLookAsAccepted(ui => PrivacyScreens.Surely(kind, ui), $"{kind}");

    [Theory]
    [InlineData(ConsentKind.PersonalData)]
    [InlineData(ConsentKind.Advertising)]
    public void Withdrawn(ConsentKind kind) => ShouldLookAsAccepted(ui => PrivacyScreens.Withdrawn(kind, ui), $"{kind}");

    private static Screen Step(int at, FillProfile draft, Ui ui, bool only, Error? fault)
    {
        var steps = new ProfileForm().Steps;
        var view = new StepView
        {
            Instance = 1,
            Index = at,
            Number = at + 1,
            Total = only ? 1 : steps.Count,
            Only = only,
            Optional = steps[at].Optional,
            SharesContact = steps[at].SharesContact,
            Fault = fault,
        };
        return FlowScreens.Step(steps[at].Ask(draft, ui), ui, view);
    }

    private static Incoming Start(string? link) =>
        new() { UpdateId = 1, Kind = IncomingKind.Message, ChatId = 7, Place = Place.Private, Command = "start", Payload = link, Link = link };

    private static SettingsView Settled(ConsentState data, ConsentState advertising, Interests interests = Interests.All) =>
        new(Answer(data), Answer(advertising), null, interests);

    private static ConsentView Answer(ConsentState state) => state == ConsentState.NotAsked ? new(state, null, null) : new(state, "1", At);
}
