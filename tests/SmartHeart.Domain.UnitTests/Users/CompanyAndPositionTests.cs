using SmartHeart.Domain.Users;

namespace SmartHeart.Domain.UnitTests.Users;

public sealed class CompanyAndPositionTests
{
    [Theory]
    [InlineData("  ООО  «Ромашка»  ", "ООО «Ромашка»")]
    [InlineData("H&M", "H&M")]
    [InlineData("1С", "1С")]
    [InlineData("Кофе ☕️", "Кофе ☕️")]
    [InlineData("👨‍👩‍👧 Семья", "👨‍👩‍👧 Семья")]
    [InlineData("example.ru", "example.ru")]
    [InlineData("Две\nстроки", "Две строки")]
    [InlineData("Ром\u202Eашка\u200B", "Ромашка")]
    [InlineData("Ром\u200Dашка", "Ромашка")]
    public void Line_is_kept_in_one_form(string typed, string kept)
    {
        CompanyName.Parse(typed).ShouldBeOk().Value.ShouldBe(kept);
        JobTitle.Parse(typed).ShouldBeOk().Value.ShouldBe(kept);
    }

    [Theory]
    [InlineData(null, "empty")]
    [InlineData(" \u200B\u3164 ", "empty")]
    [InlineData("🔥🔥", "no_words")]
    [InlineData("— !", "no_words")]
    [InlineData("+7 916 123-45-67", "no_letters")]
    [InlineData("89161234567", "no_letters")]
    [InlineData("7", "no_letters")]
    public void Line_must_say_something(string? typed, string fault)
    {
        CompanyName.Parse(typed).ShouldFail($"company.{fault}");
        JobTitle.Parse(typed).ShouldFail($"position.{fault}");
    }

    [Fact]
    public void Hundred_units_fit_and_one_more_does_not()
    {
        CompanyName.Parse(new string('x', 100)).ShouldBeOk();
        CompanyName.Parse(new string('x', 101)).ShouldFail("company.too_long").Arguments["max"].ShouldBe(100);
        JobTitle.Parse(new string('x', 101)).ShouldFail("position.too_long").Arguments["length"].ShouldBe(101);
    }
}
