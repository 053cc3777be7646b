using SmartHeart.Domain.Users;

namespace SmartHeart.Domain.UnitTests.Users;

public sealed class PersonTermsTests
{
    [Theory]
    [InlineData("Анна-Мария Королёва", "анна мария королева")]
    [InlineData("О'Нил  д’Артаньян", "о нил д артаньян")]
    [InlineData("ООО «Ромашка и Ко»", "ромашка и ко")]
    [InlineData("ИП", "ип")]
    [InlineData("𝓐𝓷𝓷𝓪 ＡＢＣ", "anna abc")]
    [InlineData("2ГИС", "2гис")]
    [InlineData("🙂", "")]
    [InlineData(null, "")]
    public void Words_are_plain_and_small(string? text, string words) => string.Join(' ', PersonTerms.Words(text)).ShouldBe(words);

    [Fact]
    public void A_person_is_found_by_names_username_company_and_both_ends_of_the_phone() =>
        PersonTerms.Of("Аня", "Anna_I", "Анна Ильина", "Ромашка", "+79161234567")
            .ShouldBe(["79161234567", "~76543216197", "@anna_i", "анна", "ильина", "аня", "anna", "i", "ромашка"], ignoreOrder: true);

    [Fact]
    public void Half_a_character_parts_words() => PersonTerms.Words("a\uD800b").ShouldBe(["a", "b"]);

    [Fact]
    public void Who_told_nothing_has_no_words() => PersonTerms.Of(User.Arrive(1, null, default)).ShouldBeEmpty();

    [Fact]
    public void Words_are_neither_too_long_nor_too_many()
    {
        PersonTerms.Words(new string('а', 100))[0].Length.ShouldBe(PersonTerms.MaxLength);
        PersonTerms.Words(new string('а', PersonTerms.MaxLength - 1) + "𐐨")[0].Length.ShouldBe(PersonTerms.MaxLength - 1);
        PersonTerms.Of(string.Join(' ', Enumerable.Range(1, 90)), "anna", null, null, "+79161234567").Count.ShouldBe(PersonTerms.MaxCount);
    }

    [Fact]
    public void The_mark_of_a_tag_never_changes()
    {
        Tag.Parse("vip").Value.Mark.ShouldBe(Tag.Parse("#VIP").Value.Mark);
        Tag.Parse("ждёт звонка").Value.Mark.ShouldBe(1651024654);
    }
}
