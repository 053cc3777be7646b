using SmartHeart.Architecture.Tests.CodeBase;
using SmartHeart.Architecture.Tests.Rules;

namespace SmartHeart.Architecture.Tests;

public sealed class SourceTests
{
    [Fact]
    public void Files_are_short() => Sources.TooLong(Product.Sources).ShouldBeEmpty();

    [Fact]
    public void Files_carry_no_clutter() => Sources.Clutter(Product.Sources).ShouldBeEmpty();

    [Fact]
    public void Every_suppression_says_why() => Sources.SuppressedWithoutReason(Product.Sources).ShouldBeEmpty();

    [Fact]
    public void Words_for_people_stand_in_resource_files() => Sources.WordsForPeople(Worded).ShouldBeEmpty();

    [Fact]
    public void Contracts_say_what_they_hold() => Sources.Undocumented(Contracts).ShouldBeEmpty();

    [Fact]
    public void Long_file_is_found() =>
        Sources.TooLong([Planted.File("Long.cs", new string('\n', Sources.MaxLines + 1)), Planted.File("Short.cs", "\n")]).ShouldBe([$"Long.cs: {Sources.MaxLines + 1} lines"]);

    [Theory]
    [InlineData("#region All\n#endregion")]
    [InlineData("// TODO later")]
    [InlineData("// ==================")]
    [InlineData("// ---- handlers ------")]
    [InlineData("// return old;")]
    public void Clutter_is_found(string clutter) => Sources.Clutter([Planted.File("A.cs", $"class A {{\n{clutter}\n}}")]).Count().ShouldBe(1);

    [Fact]
    public void Ordinary_comment_is_no_clutter() => Sources.Clutter([Planted.File("A.cs", "// Readers wait, since the file is theirs; see below.\nclass A;")]).ShouldBeEmpty();

    [Fact]
    public void Suppression_without_reason_is_found() => Sources.SuppressedWithoutReason(
    [
        Planted.File("Pragma.cs", "#pragma warning disable CA1000\nclass A;"),
        Planted.File("Attribute.cs", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"b\")] class B;"),
        Planted.File("Reasoned.cs", "#pragma warning disable CA1000 // Frozen by the package.\nclass C;"),
    ]).Count().ShouldBe(2);

    [Theory]
    [InlineData("\"Добро пожаловать\"")]
    [InlineData("$\"Привет, {1}\"")]
    [InlineData("\"\"\"Форма устарела\"\"\"")]
    public void Words_for_people_in_code_are_found(string literal) =>
        Sources.WordsForPeople([Planted.File("A.cs", $"class A {{ object B = {literal}; }}")]).Count().ShouldBe(1);

    [Fact]
    public void Letters_are_no_words() => Sources.WordsForPeople([Planted.File("A.cs", "/// <summary>«Назад»</summary>\nclass A { string B = \"ёЁйЙ\"; }")]).ShouldBeEmpty();

    [Fact]
    public void Silent_contract_is_found() => Sources.Undocumented(
    [
        Planted.File("A.cs", "internal sealed class Silent;"),
        Planted.File("B.cs", "/// <summary>Said.</summary>\ninternal interface ISaid\n{\n    void Unsaid();\n}"),
        Planted.File("C.cs", "/// <summary>Said.</summary>\n[Flags]\ninternal enum Said { A }"),
    ]).ShouldBe(["A.cs: Silent", "B.cs: ISaid, line 4"]);

    /// <summary>The Playground speaks to developers, and its samples are content.</summary>
    private static IEnumerable<SourceFile> Worded => Product.Sources.Where(file => !file.Path.StartsWith("src/SmartHeart.Playground/", StringComparison.Ordinal));

    private static IEnumerable<SourceFile> Contracts => Product.Sources.Where(file =>
        file.Path.StartsWith("src/SmartHeart.Domain/", StringComparison.Ordinal)
        || file.Path.StartsWith("src/SmartHeart.Application/Common/", StringComparison.Ordinal)
        || file.Path.StartsWith("src/SmartHeart.Bot/Kit/", StringComparison.Ordinal));
}
