using System.Text.Json;
using SmartHeart.Application.Users;
using SmartHeart.Architecture.Tests.CodeBase;
using SmartHeart.Architecture.Tests.Rules;
using SmartHeart.Host.Configuration;

namespace SmartHeart.Architecture.Tests;

public sealed class DocumentTests
{
    private const string Configuration = "docs/configuration.md";

    [Fact]
    public void Every_setting_is_described_and_every_described_one_is_read() =>
        Documents.Differences(SettingsRead(), Documents.SettingsIn(Repository.Read(Configuration))).ShouldBeEmpty();

    [Fact]
    public void Commands_in_documents_name_what_there_is() =>
        Markdown().SelectMany(path => Documents.CommandsThatFail(path, Repository.Read(path), Exists)).ShouldBeEmpty();

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ru.md")]
    public void A_newcomer_is_given_two_commands(string path)
    {
        var lines = Repository.Read(path).Split('\n');
        lines.ShouldContain("dotnet run --project src/SmartHeart.Playground");
        lines.ShouldContain("dotnet test");
    }

    [Fact]
    public void Links_in_documents_lead_somewhere() =>
        Markdown().SelectMany(path => Documents.BrokenLinks(path, Repository.Read(path), Exists)).ShouldBeEmpty();

    [Fact]
    public void Every_name_of_the_copy_of_ones_data_is_described()
    {
        var described = Repository.Read("docs/my-data.md");
        typeof(PersonalData).GetProperties().Select(property => $"| `{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}`")
            .Where(row => !described.Contains(row, StringComparison.Ordinal) && !described.Contains(row.Replace("| ", ", ", StringComparison.Ordinal), StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Setting_that_only_one_side_knows_is_found()
    {
        var described = Documents.SettingsIn("| variable | meaning |\n| --- | --- |\n| `BOT_TOKEN` | x |\n| `OLD_NAME` | x |\n| `BOT_TOKEN` | again |\n");
        Documents.Differences(["BOT_TOKEN", "NEW_NAME"], described)
            .ShouldBe(["NEW_NAME is read and not described", "OLD_NAME is described and not read", "BOT_TOKEN is described twice"]);
    }

    [Fact]
    public void Command_that_names_nothing_is_found() => Documents.CommandsThatFail(
        "README.md", "```\ndotnet run --project src/SmartHeart.Gone\ndotnet test tests/SmartHeart.Domain.UnitTests\n```", Exists)
        .ShouldBe(["README.md: dotnet run --project src/SmartHeart.Gone names src/SmartHeart.Gone"]);

    [Fact]
    public void Broken_link_is_found() => Documents.BrokenLinks("docs/a.md", "[here](gone.md#top) [there](../LICENSE) [web](https://example.org)", Exists).ShouldBe(["docs/a.md: gone.md"]);

    /// <summary>Asks the Host itself, once for each way of running that needs other settings.</summary>
    private static HashSet<string> SettingsRead()
    {
        var asked = new HashSet<string>();
        foreach (var (mode, database) in new[] { ("polling", "sqlite"), ("webhook", "sqlserver") })
        {
            _ = HostSettings.Read(name =>
            {
                asked.Add(name);
                return name switch
                {
                    "BOT_MODE" => mode,
                    "DB_PROVIDER" => database,
                    "AMOCRM_URL" => "https://agency.amocrm.ru",
                    "AMOCRM_WEBHOOK_URL" => "https://bot.example.org/amocrm",
                    // A part of OAuth, so that the rest is asked for.
                    "AMOCRM_CLIENT_ID" => "1",
                    _ => null,
                };
            }, out _);
        }

        return asked;
    }

    private static IEnumerable<string> Markdown() => Repository.Files().Where(path => path.EndsWith(".md", StringComparison.Ordinal));

    private static bool Exists(string path) => Path.Exists(Path.Combine(Repository.Root, path));
}
