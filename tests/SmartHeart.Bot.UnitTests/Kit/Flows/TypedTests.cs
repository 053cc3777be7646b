using SmartHeart.Bot.Kit.Flows;

namespace SmartHeart.Bot.UnitTests.Kit.Flows;

public sealed class TypedTests
{
    [Theory]
    [InlineData("Анна", "Анна")]
    [InlineData("две\nстроки\tи табуляция", "две\nстроки\tи табуляция")]
    [InlineData("\u202eАнна\u202c", "Анна")]
    [InlineData("\u202a\u202b\u202d\u2066\u2067\u2068\u2069", "")]
    [InlineData("а\u0000б\u0007в\u001bг\u0085д", "абвгд")]
    [InlineData("👨‍👩‍👧 می\u200cخواهم", "👨‍👩‍👧 می\u200cخواهم")]
    [InlineData("‑ – — « » №", "‑ – — « » №")]
    public void Controls_go_and_all_else_stays(string typed, string kept) => Typed.WithoutControls(typed).ShouldBe(kept);
}
