using System.Xml.Linq;
using SmartHeart.Architecture.Tests.CodeBase;
using SmartHeart.Architecture.Tests.Rules;

namespace SmartHeart.Architecture.Tests;

public sealed class BuildTests
{
    [Fact]
    public void Analyzers_and_banned_symbols_are_wired_for_all() => BuildFiles.MissingFrom(XDocument.Parse(Repository.Read("Directory.Build.props"))).ShouldBeEmpty();

    [Fact]
    public void No_project_leaves_the_common_rules() => BuildFiles.Outside(Files()).ShouldBeEmpty();

    [Fact]
    public void Clock_sleep_blocking_and_console_are_banned() => BuildFiles.NotBanned(Repository.Read("build/BannedSymbols.txt")).ShouldBeEmpty();

    [Fact]
    public void No_file_chooses_the_feed() => Repository.Files()
        .Where(IsXml).SelectMany(path => Hygiene.Feeds(path, XDocument.Parse(Repository.Read(path)))).ShouldBeEmpty();

    [Fact]
    public void Missing_wiring_is_found() => BuildFiles.MissingFrom(XDocument.Parse("<Project><PropertyGroup><AnalysisLevel>none</AnalysisLevel></PropertyGroup></Project>"))
        .ShouldBe(["no analyzer of banned symbols", "no list of banned symbols", "warnings are no errors", "another level of analysis"]);

    [Theory]
    [InlineData("src/A/A.csproj", "<PropertyGroup><TreatWarningsAsErrors>false</TreatWarningsAsErrors></PropertyGroup>", "src/A/A.csproj sets TreatWarningsAsErrors")]
    [InlineData("src/A/A.csproj", "<PropertyGroup><RunAnalyzers>false</RunAnalyzers></PropertyGroup>", "src/A/A.csproj sets RunAnalyzers")]
    [InlineData("src/A/A.csproj", """<ItemGroup><AdditionalFiles Remove="x.txt" /></ItemGroup>""", "src/A/A.csproj removes x.txt")]
    [InlineData("src/A/Directory.Build.props", "<PropertyGroup />", "src/A/Directory.Build.props hides the one above")]
    public void Project_outside_the_rules_is_found(string path, string content, string found) =>
        BuildFiles.Outside(new Dictionary<string, XDocument> { [path] = XDocument.Parse($"<Project>{content}</Project>") }).ShouldBe([found]);

    [Fact]
    public void Forgotten_symbol_is_found() => BuildFiles.NotBanned("P:System.DateTime.Now;Use TimeProvider\n").ShouldContain("T:System.Console");

    [Fact]
    public void Chosen_feed_is_found() =>
        Hygiene.Feeds("nuget.config", XDocument.Parse("<configuration><packageSources /></configuration>")).ShouldBe(["nuget.config sets packageSources"]);

    private static Dictionary<string, XDocument> Files() => Repository.Files()
        .Where(path => path.EndsWith(".csproj", StringComparison.Ordinal) || path.EndsWith("Directory.Build.props", StringComparison.Ordinal))
        .ToDictionary(path => path, path => XDocument.Parse(Repository.Read(path)));

    private static bool IsXml(string path) =>
        Path.GetExtension(path) is ".csproj" or ".props" or ".targets" || Path.GetFileName(path).Equals("nuget.config", StringComparison.OrdinalIgnoreCase);
}
