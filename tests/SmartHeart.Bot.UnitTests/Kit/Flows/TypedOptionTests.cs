using SmartHeart.Bot.Kit.Flows;

namespace SmartHeart.Bot.UnitTests.Kit.Flows;

public sealed class TypedOptionTests
{
    private static readonly Option[] Categories = [new("1", "📚 Кейсы"), new("2", "🙈 Кейсы и цифры"), new("3", "• ✏️ Статьи •"), new("4", "Статистика")];

    [Theory]
    [InlineData("кейсы", "1")]
    [InlineData("Кейсы и", "2")]
    [InlineData("статьи", "3")]
    [InlineData("стати", "4")]
    [InlineData("стат", null)]
    [InlineData("Новости", null)]
    [InlineData("📚", null)]
    [InlineData("", null)]
    public void The_label_is_found_by_its_words_or_by_a_beginning_that_only_one_has(string typed, string? value) => TypedOption.Find(typed, Categories).ShouldBe(value);
}
