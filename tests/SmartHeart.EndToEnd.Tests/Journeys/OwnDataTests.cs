using System.Text;
using System.Text.Json;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;
using SmartHeart.Testing;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>What is stored about people is theirs: to have, and to have erased.</summary>
public sealed class OwnDataTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task The_copy_comes_as_a_page_and_a_document_for_programs_and_both_stay_in_the_chat(string language)
    {
        var anna = await KnownAsync("Анна Копиева", language);
        anna.Says("/mydata");
        await anna.Sees("mydata.sent");

        var (page, json) = Documents(anna);
        page.ShouldContain("Анна Копиева");
        page.ShouldContain($"{anna.Person.Id}");
        page.ShouldContain(language == "ru" ? "Кто вы для нас" : "Who you are to us");
        using var document = JsonDocument.Parse(json);
        document.RootElement.GetProperty("person").GetProperty("telegramId").GetInt64().ShouldBe(anna.Person.Id);
        document.RootElement.GetProperty("profile").GetProperty("fullName").GetString().ShouldBe("Анна Копиева");
        document.RootElement.GetProperty("consents").GetArrayLength().ShouldBe(2);

        anna.Says("/menu");
        await anna.Sees("menu.title");
        await anna.Press("menu.settings");
        await anna.Sees("settings.title");
        await anna.Press("mydata.button");
        await anna.Sees("mydata.sent");
        await _bot.FinishedAsync();
        anna.Shown.Count(message => message.Media is not null).ShouldBe(4);
    }

    [Fact]
    public async Task Erasing_is_asked_about_twice_and_leaves_nothing_that_says_who_they_were()
    {
        var anna = await KnownAsync("Анна Забываева");
        var events = _bot.At(_bot.World.AddPerson("Глеб", role: Role.Member), _bot.World.Group.Topic("events"));
        await _bot.FinishedAsync();
        await _bot.QuietAsync();
        (await FoundAsync(anna)).ShouldNotBeEmpty();
        events.Says("…");

        anna.Says("/settings");
        await anna.Sees("settings.title");
        await anna.Press("erase.button");
        await anna.Sees("erase.ask");
        await anna.Press("erase.go_on");
        await anna.Sees("erase.ask_again");
        await anna.Press("erase.yes");
        await anna.Sees("erase.done");

        await _bot.FinishedAsync();
        (await FoundAsync(anna)).ShouldBeEmpty();
        (await events.Sees("feed.erased")).Words.ShouldNotContain("Забываева");
        anna.Starts();
        await anna.Sees("start.hello_name");
        anna.Offers("consent.yes").ShouldBeTrue();
    }

    [Fact]
    public async Task Erasing_in_the_middle_of_a_form_takes_its_question_and_its_keyboard_along()
    {
        var anna = await _bot.ReaderAsync();
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        anna.Says("Анна Полусловова");
        await anna.Sees("profile.ask_company");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_position");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_phone");
        anna.Says("/privacy");
        await anna.Sees("privacy.title");
        await anna.Press("erase.button");
        await anna.Sees("erase.ask");
        await anna.Press("erase.go_on");
        await anna.Sees("erase.ask_again");
        await anna.Press("erase.yes");
        await anna.Sees("erase.done");

        await _bot.FinishedAsync();
        anna.Shown.ShouldNotContain(message => Words.Pattern("ru", "profile.ask_phone").IsMatch(message.Words));
        anna.Shown.ShouldNotContain(message => Words.Whole("ru", "flow.next").IsMatch(message.Words), "the word that took the keyboard");
        (await _bot.Read(database => Traces.Find(database, "Полусловова"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_but_the_profile_stays_in_the_chat_after_the_form()
    {
        var anna = await KnownAsync("Анна Чистова");
        await _bot.FinishedAsync();
        anna.Shown.ShouldNotContain(message => Words.Whole("ru", "flow.next").IsMatch(message.Words), "the word that took the keyboard");
        anna.Shown.Count(message => message.Buttons.Count > 0).ShouldBe(1);
    }

    [Fact]
    public async Task Topics_of_mailings_are_switched_in_the_settings()
    {
        var anna = await _bot.ReaderAsync();
        anna.Says("/settings");
        await anna.Sees("settings.title");
        await anna.Press("settings.turn_on");
        await anna.Sees("settings.topics");
        foreach (var topic in new[] { "Материалы", "Продукты", "События", "Новости" })
        {
            await anna.PressText($"✓ {topic}");
            await anna.Sees(message => message.Buttons.SelectMany(row => row).Any(button => button.Text == $"◻ {topic}"), $"{topic} off");
        }

        await anna.Sees("settings.topics_none");
        anna.Offers("settings.turn_off").ShouldBeTrue();
    }

    private async Task<Dialog> KnownAsync(string name, string language = "ru")
    {
        var anna = await _bot.ReaderAsync(language: language);
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        anna.Says(name);
        await anna.Sees("profile.ask_company");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_position");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_phone");
        anna.Keyboard("flow.share_contact");
        await anna.Sees("profile.saved");
        return anna;
    }

    private (string Page, string Json) Documents(Dialog dialog)
    {
        var files = dialog.Shown.Where(message => message.Media is { Kind: MediaKind.Document }).Select(message => message.Media!).TakeLast(2).ToList();
        files[0].FileName!.ShouldEndWith(".html");
        files[1].FileName!.ShouldEndWith(".json");
        return (Encoding.UTF8.GetString(_bot.World.Files.Read(files[0].File)), Encoding.UTF8.GetString(_bot.World.Files.Read(files[1].File)));
    }

    private Task<List<string>> FoundAsync(Dialog dialog) =>
        _bot.Read(database => Traces.Find(database, $"{dialog.Person.Id}", "Забываева"));
}
