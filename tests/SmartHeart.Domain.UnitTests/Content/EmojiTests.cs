using SmartHeart.Domain.Content;

namespace SmartHeart.Domain.UnitTests.Content;

public sealed class EmojiTests
{
    [Theory]
    [InlineData("🔥")]
    [InlineData("❤️")]
    [InlineData("☕")]
    [InlineData("👍🏽")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("🇷🇺")]
    [InlineData("🏴󠁧󠁢󠁥󠁮󠁧󠁿")]
    [InlineData("1️⃣")]
    [InlineData("©️")]
    public void One_emoji_is_kept_whole(string typed) => Emoji.Parse($" {typed} ").ShouldBeOk().Value.ShouldBe(typed);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("#")]
    [InlineData("🔥🔥")]
    [InlineData("🔥 тут")]
    [InlineData(":)")]
    [InlineData("\u200D")]
    [InlineData("\uFE0F")]
    public void Anything_else_is_refused(string? typed) => Emoji.Parse(typed).ShouldFail("emoji.not_one");
}
