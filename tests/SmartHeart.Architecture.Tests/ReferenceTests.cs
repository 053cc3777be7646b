using System.Xml.Linq;
using SmartHeart.Architecture.Tests.CodeBase;
using SmartHeart.Architecture.Tests.Rules;

namespace SmartHeart.Architecture.Tests;

public sealed class ReferenceTests
{
    [Fact]
    public void Project_files_refer_as_the_tree_says() =>
        Product.Projects.SelectMany(project => References.BrokenByFile(project, XDocument.Parse(Repository.Read($"src/{project}/{project}.csproj")))).ShouldBeEmpty();

    [Fact]
    public void Compiled_assemblies_use_what_the_tree_allows() =>
        Product.Assemblies.SelectMany(assembly => References.BrokenByAssembly(assembly.GetName().Name!, assembly)).ShouldBeEmpty();

    [Fact]
    public void Every_project_has_its_place_in_the_tree()
    {
        var projects = Repository.Files("src").Where(f => f.EndsWith(".csproj", StringComparison.Ordinal) && !f.StartsWith("src/Compat/", StringComparison.Ordinal));
        References.Unknown(projects.Select(Path.GetFileNameWithoutExtension)!).ShouldBeEmpty();
        References.Unknown(["SmartHeart.Elsewhere"]).ShouldBe(["SmartHeart.Elsewhere has no place in the tree"]);
    }

    [Theory]
    [InlineData("SmartHeart.Domain", """<ProjectReference Include="../SmartHeart.Application/SmartHeart.Application.csproj" />""", "SmartHeart.Domain must not refer to SmartHeart.Application")]
    [InlineData("SmartHeart.Domain", """<PackageReference Include="MediatR" />""", "SmartHeart.Domain must have no package: MediatR")]
    [InlineData("SmartHeart.Domain", """<Reference Include="Some.dll" />""", "SmartHeart.Domain refers to a file: Some.dll")]
    [InlineData("SmartHeart.Application", """<ProjectReference Include="../SmartHeart.Infrastructure/SmartHeart.Infrastructure.csproj" />""", "SmartHeart.Application must not refer to SmartHeart.Infrastructure")]
    [InlineData("SmartHeart.Infrastructure", """<ProjectReference Include="..\SmartHeart.Domain\SmartHeart.Domain.csproj" />""", "SmartHeart.Infrastructure should refer to SmartHeart.Application")]
    [InlineData("SmartHeart.Migrations.Sqlite", """<ProjectReference Include="../SmartHeart.Host/SmartHeart.Host.csproj" />""", "SmartHeart.Migrations.Sqlite must not refer to SmartHeart.Host")]
    [InlineData("SmartHeart.Bot", """<ProjectReference Include="../SmartHeart.Infrastructure/SmartHeart.Infrastructure.csproj" />""", "SmartHeart.Bot must not refer to SmartHeart.Infrastructure")]
    [InlineData("SmartHeart.Host", """<ProjectReference Include="../SmartHeart.Playground/SmartHeart.Playground.csproj" />""", "SmartHeart.Host must not refer to SmartHeart.Playground")]
    [InlineData("SmartHeart.Playground", """<ProjectReference Include="../SmartHeart.Bot/SmartHeart.Bot.csproj" />""", "SmartHeart.Playground must not refer to SmartHeart.Bot")]
    public void Project_file_that_refers_elsewhere_is_found(string project, string item, string found) =>
        References.BrokenByFile(project, XDocument.Parse($"<Project><ItemGroup>{item}</ItemGroup></Project>")).ShouldContain(found);

    [Theory]
    [InlineData("SmartHeart.Domain", "MediatR.ISender", "SmartHeart.Domain must not use MediatR")]
    [InlineData("SmartHeart.Domain", "SmartHeart.Application.Common.Actor", "SmartHeart.Domain must not use SmartHeart.Application")]
    [InlineData("SmartHeart.Application", "SmartHeart.Infrastructure.DatabaseOptions", "SmartHeart.Application must not use SmartHeart.Infrastructure")]
    [InlineData("SmartHeart.Application", "Microsoft.EntityFrameworkCore.DbContext", "SmartHeart.Application must not use Microsoft.EntityFrameworkCore")]
    [InlineData("SmartHeart.Application", "Telegram.Bot.ITelegramBotClient", "SmartHeart.Application must not use Telegram.Bot")]
    [InlineData("SmartHeart.Infrastructure", "Telegram.Bot.ITelegramBotClient", "SmartHeart.Infrastructure must not use Telegram.Bot")]
    [InlineData("SmartHeart.Infrastructure", "SmartHeart.Bot.BotOptions", "SmartHeart.Infrastructure must not use SmartHeart.Bot")]
    [InlineData("SmartHeart.Migrations.Sqlite", "SmartHeart.Bot.BotOptions", "SmartHeart.Migrations.Sqlite must not use SmartHeart.Bot")]
    [InlineData("SmartHeart.Bot", "Microsoft.EntityFrameworkCore.DbContext", "SmartHeart.Bot must not use Microsoft.EntityFrameworkCore")]
    [InlineData("SmartHeart.Bot", "SmartHeart.Infrastructure.DatabaseOptions", "SmartHeart.Bot must not use SmartHeart.Infrastructure")]
    [InlineData("SmartHeart.Host", "Microsoft.EntityFrameworkCore.DbContext", "SmartHeart.Host must not use Microsoft.EntityFrameworkCore")]
    [InlineData("SmartHeart.Host", "Telegram.Bot.ITelegramBotClient", "SmartHeart.Host must not use Telegram.Bot")]
    public void Compiled_code_that_reaches_too_far_is_found(string project, string type, string found)
    {
        var planted = Planted.Assembly($"public sealed class Offender {{ public {type}? Reached {{ get; set; }} }}");
        References.BrokenByAssembly(project, planted).ShouldContain(found);
    }
}
