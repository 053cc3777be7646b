using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Journeys;

public sealed class SettingsJourneyTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Fact]
    public async Task A_new_wording_is_seen_by_the_next_person_and_goes_when_it_is_undone()
    {
        var oleg = _bot.Admin("Олег", Role.Creator);
        await Open(oleg);
        await oleg.PressText("✏️");
        await oleg.Sees("setup.text.ask");
        oleg.Says("Понимаем и ждём {кого}");
        await oleg.Sees("error.settings.text_unknown_hole");
        oleg.Says("Понимаем и ждём <3\n\nВозвращайтесь!", [new TextEntity("bold", 0, 8)]);
        (await oleg.SeesText("ждём <3")).Words.ShouldContain("Текст");

        (await Refuses("Анна")).ShouldContain("ждём <3");

        await oleg.PressText("↩️");
        await oleg.Sees("consent.closed");
        (await Refuses("Вера")).ShouldContain("содержимое");
    }

    [Fact]
    public async Task Who_is_no_owner_is_refused_and_the_owner_takes_the_change_back_from_the_journal()
    {
        await using var bot = await BotUnderTest.StartAsync();
        var oleg = bot.Admin("Олег", Role.Creator);
        var gleb = bot.Admin("Глеб", Role.Member);
        await Open(oleg);
        var edit = oleg.Screen!.Buttons.SelectMany(row => row).First(button => button.Text.StartsWith("✏️", StringComparison.Ordinal)).Data!;
        await gleb.PressRaw(oleg.Screen!, edit);
        (await bot.DeniedTo(gleb.Person.Id)).ShouldBe([nameof(Application.Settings.OpenText)]);

        await oleg.PressText("✏️");
        await oleg.Sees("setup.text.ask");
        oleg.Says("Понимаем по-новому");
        await oleg.SeesText("Понимаем по-новому");
        (await Refuses(bot, "Анна")).ShouldContain("по-новому");

        oleg.Says("/journal");
        (await oleg.Sees("journal.title")).Words.ShouldContain("Глеб");
        await oleg.Press("journal.undo_setting");
        (await oleg.Sees("setup.last.title")).Words.ShouldContain("consent.closed");
        await oleg.PressText("↩️");
        await oleg.Sees("setup.text.title");
        (await Refuses(bot, "Вера")).ShouldContain("содержимое");
    }

    [Fact]
    public async Task A_new_version_of_the_policy_asks_people_again()
    {
        await using var bot = await BotUnderTest.StartAsync();
        var anna = await bot.ReaderAsync();
        var oleg = bot.Admin("Олег", Role.Creator);
        oleg.Says("/setup");
        await oleg.Sees("setup.title");
        await oleg.Press("setup.values");
        await oleg.Sees("setup.values.title");
        await oleg.Press("setup.value.policy_version.button");
        await oleg.Sees("setup.value.policy_version.about");
        await oleg.Press("setup.value.edit");
        await oleg.Sees("setup.value.policy_version.ask");
        oleg.Says("2027-01");
        await oleg.Sees("setup.value.policy_version.sure");
        await oleg.Press("setup.value.policy_version.yes");
        await oleg.SeesText("2027-01");

        anna.Says("/menu");
        await anna.Sees("consent.personal_data");
    }

    [Fact]
    public async Task Words_of_a_command_reach_Telegrams_menu()
    {
        await using var bot = await BotUnderTest.StartAsync();
        var oleg = bot.Admin("Олег", Role.Creator);
        await Open(oleg, "command.stats", "Статистика");
        await oleg.PressText("✏️");
        await oleg.Sees("setup.text.ask");

        oleg.Says("Цифры за месяц");

        await Eventually.UntilAsync(async () => (await bot.GroupMenuAsync())["stats"] == "Цифры за месяц", "the group's menu has the new words");
    }

    private static Task Open(Dialog oleg) => Open(oleg, "consent.closed", "Понимаем");

    private static async Task Open(Dialog oleg, string key, string words)
    {
        oleg.Says("/setup");
        await oleg.Sees("setup.title");
        await oleg.Press("setup.texts");
        await oleg.Sees("setup.texts.title");
        await oleg.Press("setup.texts.find");
        await oleg.Sees("setup.texts.ask_find");
        oleg.Says(key);
        await oleg.Sees("setup.texts.found");
        await oleg.PressText(words);
        await oleg.Sees("setup.text.title");
    }

    /// <summary>What somebody reads who does not agree.</summary>
    private Task<string> Refuses(string name) => Refuses(_bot, name);

    private static async Task<string> Refuses(BotUnderTest bot, string name)
    {
        var person = bot.Newcomer(name);
        person.Starts();
        await person.Sees("consent.personal_data");
        await person.Press("consent.no");
        return (await person.SeesText("Понимаем")).Words;
    }
}
