using SmartHeart.Architecture.Tests.CodeBase;
using SmartHeart.Architecture.Tests.Rules;

namespace SmartHeart.Architecture.Tests;

public sealed class RepositoryTests
{
    private static readonly string[] Texts =
        [".cs", ".csproj", ".props", ".targets", ".json", ".md", ".txt", ".yml", ".yaml", ".sh", ".js", ".css", ".html", ".svg", ".editorconfig", ".config", ".env", ".example", ""];

    [Fact]
    public void Repository_carries_no_machine_no_server_no_secret() => Repository.Files()
        .Where(path => Texts.Contains(Path.GetExtension(path)) && Path.GetFileName(path) != ".env")
        .SelectMany(path => Hygiene.In(path, Repository.Read(path))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Offenders))]
    public void Thing_that_does_not_belong_is_found(string line) => Hygiene.In("a.txt", $"first\n{line}\n").Single().ShouldStartWith("a.txt:2: ");

    [Theory]
    [InlineData("dotnet run --project src/SmartHeart.Playground")]
    [InlineData("https://core.telegram.org/bots/api#html-style")]
    [InlineData("BOT_TOKEN=123456789:AAE-abcdefghijklmnopqrstuvwxyz012345")]
    [InlineData("GET /health/live")]
    public void Ordinary_line_is_left_alone(string line) => Hygiene.In("a.txt", line).ShouldBeEmpty();

    /// <summary>Put together here, so that this file holds none of them.</summary>
    public static TheoryData<string> Offenders() =>
    [
        "cd " + "/ho" + "me/anna/smartheart",
        "cd " + "/ro" + "ot/bot",
        @"cd C:" + @"\Users\anna",
        "out=" + "/tm" + "p/smartheart",
        "https://" + "nexus.agency.example/repository/nuget",
        "BOT_TOKEN=" + "7654321098:" + new string('Q', 35),
        "-----BEGIN RSA " + "PRIVATE KEY-----",
    ];
}
