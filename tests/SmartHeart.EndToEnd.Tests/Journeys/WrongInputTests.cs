using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Users;
using SmartHeart.EndToEnd.Tests.Harness;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>Bad input gets a clear answer and loses nothing: the form stays where it was, and the next good answer goes on.</summary>
public sealed class WrongInputTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Theory]
    [InlineData("   ", "error.name.empty")]
    [InlineData("\u200b\u200e\u2060", "error.name.empty")]
    [InlineData("А", "error.name.too_short")]
    [InlineData("👍👨‍👩‍👧", "error.name.emoji")]
    [InlineData("Анна 🌸", "error.name.emoji")]
    [InlineData("<b>Анна</b>", "error.name.markup")]
    [InlineData("Анна &amp; Ко", "error.name.symbol")]
    [InlineData("Анна 2", "error.name.digits")]
    [InlineData("@anna_o", "error.name.link")]
    [InlineData("https://example.org", "error.name.link")]
    [InlineData("- -", "error.name.letters")]
    public async Task A_wrong_name_is_told_what_is_wrong_with_it(string typed, string expected)
    {
        var anna = await AtNameAsync();
        anna.Says(typed);
        await anna.Sees(expected);
        anna.Says("Анна Орлова");
        await anna.Sees("profile.ask_company");
    }

    [Theory]
    [InlineData("محمد علي", "محمد علي")]
    [InlineData("\u202eА\u200bнна\u2066 Орлова\u200f", "Анна Орлова")]
    [InlineData("  Жан-Пьер\u00a0 д’Арк ", "Жан-Пьер д'Арк")]
    [InlineData("李小龍", "李小龍")]
    public async Task A_name_of_any_script_is_kept_without_what_nobody_sees(string typed, string kept)
    {
        var anna = await AtNameAsync();
        anna.Says(typed);
        await anna.Sees("profile.ask_company");
        await anna.Press("flow.back");
        (await anna.Sees("profile.ask_name")).Words.ShouldEndWith($" {kept}");
        anna.Says(typed);
        await anna.Sees("profile.ask_company");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_position");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_phone");
        anna.Says("+79161234567");
        (await anna.Sees("profile.saved")).Words.Split('\n').ShouldContain($"👤 {kept}");
    }

    [Fact]
    public async Task A_text_of_5000_characters_comes_in_two_parts_and_each_is_told_how_long_it_is()
    {
        var anna = await AtNameAsync();
        anna.Says(new string('ю', 4096));
        (await anna.Sees("error.name.too_long")).Words.ShouldContain("4\u00a0096");
        anna.Says(new string('ю', 904));
        (await anna.Sees("error.name.too_long")).Words.ShouldContain("904");
        anna.Says("Анна Орлова");
        await anna.Sees("profile.ask_company");
        anna.Says(new string('ю', 4096));
        await anna.Sees("error.company.too_long");
        anna.Offers("flow.skip").ShouldBeTrue();
    }

    [Theory]
    [InlineData("<script>alert(1)</script> & «Ко»")]
    [InlineData("&lt;b&gt;")]
    [InlineData("{name} {0} %s")]
    [InlineData("[link](https://example.org) *bold* _it_ `c`")]
    [InlineData("\u0627\u0644 شركة 2")]
    public async Task A_company_may_be_called_anything_and_is_shown_as_it_was_typed(string typed)
    {
        var anna = await AtNameAsync();
        anna.Says("Анна Орлова");
        await anna.Sees("profile.ask_company");
        anna.Says(typed);
        await anna.Sees("profile.ask_position");
        await anna.Press("flow.back");
        (await anna.Sees("profile.ask_company")).Words.ShouldEndWith(typed);
    }

    [Theory]
    [InlineData("👍", "error.company.no_words")]
    [InlineData(" \u200b ", "error.company.empty")]
    public async Task A_company_without_a_word_is_refused(string typed, string expected)
    {
        var anna = await AtNameAsync();
        anna.Says("Анна Орлова");
        await anna.Sees("profile.ask_company");
        anna.Says(typed);
        await anna.Sees(expected);
    }

    [Theory]
    [InlineData("позвоните", "error.phone.letters")]
    [InlineData("123", "error.phone.too_short")]
    [InlineData("+1234567890123456", "error.phone.too_long")]
    [InlineData("916*123", "error.phone.unknown_form")]
    [InlineData("\u200b", "error.phone.empty")]
    [InlineData("👍", "error.phone.unknown_form")]
    public async Task A_wrong_phone_is_told_what_is_wrong_with_it(string typed, string expected)
    {
        var anna = await AtPhoneAsync();
        anna.Says(typed);
        await anna.Sees(expected);
        anna.Says("+44 20 7946 0958");
        (await anna.Sees("profile.saved")).Words.ShouldContain("+442079460958");
    }

    [Fact]
    public async Task Somebody_elses_contact_is_not_taken_for_ones_own()
    {
        var anna = await AtPhoneAsync();
        anna.Does(person => person.ShareContact("79990000000", "Чужой"));
        await anna.Sees("error.phone.foreign");
        var boris = _bot.Newcomer("Борис").Person;
        anna.Does(person => person.ShareContact(boris.Phone!, "Борис", boris.Id));
        await anna.Sees("error.phone.foreign");
        anna.Does(person => person.ForwardContactOf(boris));
        await anna.Sees("error.phone.foreign");
        anna.Keyboard("flow.share_contact");
        await anna.Sees("profile.saved");
    }

    [Fact]
    public async Task A_voice_message_or_a_photo_is_no_phone()
    {
        var anna = await AtPhoneAsync();
        anna.Does(person => person.SendVoice([1, 2, 3]));
        await anna.Sees("error.phone.expected");
        anna.Does(person => person.SendPhoto(Samples.Picture(1), "+79161234567"));
        await anna.Sees("error.phone.expected");
    }

    [Fact]
    public async Task A_photo_a_contact_or_a_file_is_no_name()
    {
        var anna = await AtNameAsync();
        anna.Does(person => person.SendPhoto(Samples.Picture(1), "Анна Орлова"));
        await anna.Sees("error.input.text_expected");
        anna.Does(person => person.ShareOwnContact());
        await anna.Sees("error.input.text_expected");
        anna.Does(person => person.SendDocument([1], "cv.pdf"));
        await anna.Sees("error.input.text_expected");
        anna.Says("Анна Орлова");
        await anna.Sees("profile.ask_company");
    }

    [Theory]
    [InlineData("m-zzzzz")]
    [InlineData("m-")]
    [InlineData("m--1")]
    [InlineData("unknown")]
    [InlineData("../../etc/passwd")]
    [InlineData("🙂")]
    [InlineData("m-1 m-2")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123")]
    [InlineData("um")]
    public async Task A_start_payload_of_any_kind_ends_at_a_screen(string payload)
    {
        var anna = _bot.Newcomer();
        anna.Starts(payload);
        await anna.Sees("consent.personal_data");
        await anna.Press("consent.yes");
        await anna.Sees(message => message.Buttons.Count > 0 && message.Words.Length > 0, "any screen with a way on");
        anna.Starts(payload);
        await anna.Sees(message => message.Buttons.Count > 0 && message.Words.Length > 0, "any screen with a way on");
    }

    [Fact]
    public async Task A_payload_of_64_characters_is_kept_as_the_source_and_a_malformed_one_is_not()
    {
        var (longest, malformed) = (new string('x', 64), "два слова");
        foreach (var (payload, kept) in new[] { (longest, longest), (malformed, null), (longest + "x", null) })
        {
            var anna = _bot.Newcomer();
            anna.Starts(payload);
            await anna.Sees("consent.personal_data");
            (await _bot.Read(database => database.Set<User>().Where(user => user.TelegramId == anna.Person.Id).Select(user => user.Source).SingleAsync())).ShouldBe(kept);
        }
    }

    private async Task<Dialog> AtNameAsync()
    {
        var anna = await _bot.ReaderAsync();
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        return anna;
    }

    private async Task<Dialog> AtPhoneAsync()
    {
        var anna = await AtNameAsync();
        anna.Says("Анна Орлова");
        await anna.Sees("profile.ask_company");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_position");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_phone");
        return anna;
    }
}
