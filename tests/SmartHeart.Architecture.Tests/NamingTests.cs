using SmartHeart.Architecture.Tests.CodeBase;
using SmartHeart.Architecture.Tests.Rules;

namespace SmartHeart.Architecture.Tests;

public sealed class NamingTests
{
    /// <summary>One namespace by intent: its folders only sort the parts of one emulated Telegram.</summary>
    private static readonly string[] Emulators = ["src/SmartHeart.Playground/Emulator/", "src/SmartHeart.Playground/AmoCrm/"];

    [Fact]
    public void Names_carry_no_empty_words() => Naming.EmptyWords(Product.Assemblies.SelectMany(Product.TypesOf)).ShouldBeEmpty();

    [Fact]
    public void Namespaces_are_the_folders() => Naming.NamespaceElsewhere(Product.Sources.Where(file => !Emulators.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)))).ShouldBeEmpty();

    [Fact]
    public void Features_are_called_the_same_in_every_layer()
    {
        string[] files = [.. Repository.Files("src")];
        Naming.FeatureWithoutUseCases(files).ShouldBeEmpty();
        Naming.AggregateWithoutUseCases(files).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("SendMailingCommand")]
    [InlineData("ListUsersQuery")]
    [InlineData("UserService")]
    [InlineData("ContentManager")]
    [InlineData("TextHelper")]
    [InlineData("DateUtils")]
    public void Name_with_an_empty_word_is_found(string name) =>
        Naming.EmptyWords(Planted.Assembly($"public sealed class {name};  public sealed class PublishContent;").GetTypes().Where(t => t.IsPublic)).ShouldBe([name]);

    [Fact]
    public void Namespace_of_another_folder_is_found() => Naming.NamespaceElsewhere(
    [
        Planted.File("src/SmartHeart.Domain/Users/User.cs", "namespace SmartHeart.Domain.People;"),
        Planted.File("src/SmartHeart.Domain/Users/Profile.cs", "namespace SmartHeart.Domain.Users;"),
    ]).ShouldBe(["src/SmartHeart.Domain/Users/User.cs: SmartHeart.Domain.People should be SmartHeart.Domain.Users"]);

    [Fact]
    public void Feature_called_otherwise_is_found()
    {
        string[] files =
        [
            "src/SmartHeart.Bot/Features/Posts/PostRoutes.cs", "src/SmartHeart.Bot/Features/Users/UserRoutes.cs",
            "src/SmartHeart.Domain/Articles/Article.cs", "src/SmartHeart.Application/Users/StartBot.cs",
        ];
        Naming.FeatureWithoutUseCases(files).ShouldBe(["SmartHeart.Application has no folder Posts"]);
        Naming.AggregateWithoutUseCases(files).ShouldBe(["SmartHeart.Application has no folder Articles"]);
    }
}
