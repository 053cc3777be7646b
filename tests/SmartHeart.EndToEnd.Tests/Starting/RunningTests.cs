using System.Net;
using SmartHeart.EndToEnd.Tests.Harness;

namespace SmartHeart.EndToEnd.Tests.Starting;

/// <summary>What a running bot shows of itself.</summary>
public sealed class RunningTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_told_over_http(string path)
    {
        using var http = new HttpClient();
        (await http.GetAsync(new Uri(_bot.Address, path))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_command_menu_is_published_in_every_language_and_for_the_group()
    {
        var russian = await _bot.MenuAsync(new { scope = new { type = "all_private_chats" } });
        var english = await _bot.MenuAsync(new { scope = new { type = "all_private_chats" }, language_code = "en" });
        var group = await _bot.GroupMenuAsync();

        russian.Keys.ShouldBe(["menu", "materials", "products", "events", "favourites", "search", "profile", "settings", "privacy", "mydata", "help", "cancel"]);
        english.Keys.ShouldBe(russian.Keys, ignoreOrder: true);
        group.Keys.ShouldBe(["admin", "crm", "excel", "journal", "mailings", "setup", "stats"], ignoreOrder: true);
        foreach (var (name, words) in russian) Words.Whole("ru", $"command.{name}").IsMatch(words).ShouldBeTrue(words);
        foreach (var (name, words) in english) Words.Whole("en", $"command.{name}").IsMatch(words).ShouldBeTrue(words);
    }

    [Fact]
    public async Task No_log_line_holds_the_token_a_phone_or_what_people_wrote()
    {
        var anna = await _bot.ReaderAsync();
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        anna.Says("Секретная Анна");
        await anna.Sees("profile.ask_company");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_position");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_phone");
        anna.Says("+79161239999");
        await anna.Sees("profile.saved");
        await _bot.FinishedAsync();

        _bot.Log.Lines().ShouldNotBeEmpty();
        foreach (var secret in new[] { _bot.Telegram.Token, _bot.Telegram.Token.Split(':')[1], "79161239999", "Секретная" })
            _bot.Log.Lines().ShouldNotContain(line => line.Contains(secret, StringComparison.Ordinal));
    }
}
