using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using SmartHeart.Architecture.Tests.CodeBase;
using SmartHeart.Architecture.Tests.Walk;

namespace SmartHeart.Architecture.Tests;

/// <summary>docs/add-a-feature.md is so: its files compile under the rules of the product, its commands work, and what it builds does what it says.</summary>
public sealed class WalkTests
{
    private const string Document = "docs/add-a-feature.md";

    /// <summary>A minute on a machine that has nothing else to do; this long only where it has.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    /// <summary>Refers to every project of the product.</summary>
    private const string Everything = "tests/SmartHeart.EndToEnd.Tests";

    /// <summary>What the walk does not touch is analysed by the product's own build.</summary>
    private const string NoAnalysis = """
        <Project>
          <Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />
          <PropertyGroup><RunAnalyzers>false</RunAnalyzers></PropertyGroup>
        </Project>
        """;

    private static readonly string[] Untouched = ["src/Compat", "src/SmartHeart.Playground", "src/SmartHeart.Host", "tests/SmartHeart.Testing"];

    private static readonly string[] TestProjects = ["tests/SmartHeart.Application.UnitTests", Everything];

    private readonly Walkthrough _walk = Walkthrough.Of(Repository.Read(Document));

    [Fact]
    public void Walk_writes_new_files_only_and_says_how_many_lines_that_is()
    {
        _walk.Files.Count.ShouldBeGreaterThan(8);
        _walk.Files.Where(file => File.Exists(Path.Combine(Repository.Root, file.Path))).ShouldBeEmpty();
        var product = _walk.Files.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal)).ToArray();
        var tests = _walk.Files.Except(product).ToArray();
        Repository.Read(Document).ReplaceLineEndings(" ").ShouldContain(
            $"{product.Length} files with {product.Sum(file => file.Lines)} lines, and {tests.Length} files with {tests.Sum(file => file.Lines)} lines of tests");
    }

    [Fact]
    public void Code_of_the_walk_is_code() => _walk.Files.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal))
        .SelectMany(file => CSharpSyntaxTree.ParseText(file.Text, path: file.Path).GetDiagnostics()).ShouldBeEmpty();

    [Fact]
    public void Files_and_commands_are_read_from_a_document()
    {
        var walk = Walkthrough.Of("Text\n\n`src/A.cs`\n```csharp\nclass A;\n```\n\n```csharp\nvar no = \"file\";\n```\n\n```sh\nfirst one\nsecond\n```\n");

        walk.Files.ShouldBe([new WrittenFile("src/A.cs", "class A;\n")]);
        walk.Commands.ShouldBe(["first one", "second"]);
    }

    [Fact]
    public async Task Walk_builds_and_its_feature_works_from_the_command_to_the_topic()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var workshop = new Workshop(IsNeeded);
        foreach (var file in _walk.Files) workshop.Write(file);
        foreach (var folder in Untouched) workshop.Write(new WrittenFile($"{folder}/Directory.Build.props", NoAnalysis));

        await workshop.Run("dotnet tool restore", patience.Token);
        await workshop.Run($"dotnet restore {Everything}", patience.Token);
        foreach (var command in _walk.Commands) await workshop.Run(command, patience.Token);
        foreach (var project in TestProjects)
        {
            var output = await workshop.Run($"dotnet test {project} -nodeReuse:false --filter FullyQualifiedName~Feedback", patience.Token);
            Passed(output).ShouldBe(_walk.Files.Where(file => file.Path.StartsWith(project, StringComparison.Ordinal)).Sum(file => file.Text.Split("[Fact]").Length - 1), output);
        }
    }

    /// <summary>A run that found no test succeeds too, so they are counted.</summary>
    private static int Passed(string output) =>
        int.Parse(Regex.Match(output, @"Passed:\s+(\d+)").Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The product, and of the tests what those of the walk stand on: more would only take longer to build.</summary>
    private static bool IsNeeded(string path)
    {
        var folder = Path.GetDirectoryName(path)!.Replace('\\', '/');
        return !path.StartsWith("tests/", StringComparison.Ordinal)
            || path.StartsWith("tests/SmartHeart.Testing/", StringComparison.Ordinal)
            || folder is "tests" or "tests/SmartHeart.EndToEnd.Tests/Harness" or "tests/SmartHeart.EndToEnd.Tests/Emulator"
            || TestProjects.Contains(folder);
    }
}
