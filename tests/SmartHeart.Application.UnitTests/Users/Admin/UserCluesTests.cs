using SmartHeart.Application.Users.Admin;

namespace SmartHeart.Application.UnitTests.Users.Admin;

public sealed class UserCluesTests
{
    [Theory]
    [InlineData("анна", "анна…|#анна")]
    [InlineData("Анна-Мария", "анна… & мария…")]
    [InlineData("ООО Ромашка", "ромашка…|#ромашка")]
    [InlineData("ООО", "ооо…|#ооо")]
    [InlineData("ё", "е|#ё")]
    [InlineData("@Anna_I", "@anna_i…")]
    [InlineData("https://t.me/Anna", "@anna")]
    [InlineData("t.me/anna", "@anna")]
    [InlineData("@", "")]
    [InlineData("#vip клиент", "#vip клиент")]
    [InlineData("#12", "id 12|#12")]
    [InlineData("#", "")]
    [InlineData("12", "12…|id 12|telegram 12|#12")]
    [InlineData("4567", "4567…|~7654…|4567…|id 4567|telegram 4567|#4567")]
    [InlineData("500123", "500123…|~321005…|500123…|id 500123|telegram 500123|#500123")]
    [InlineData("8 916 123-45-67", "79161234567")]
    [InlineData("+7 (916) 123 45 67", "79161234567")]
    [InlineData("8916", "8916…|~6198…|7916…|id 8916|telegram 8916|#8916")]
    [InlineData("123-45", "~54321…|12345…")]
    [InlineData("анна 4567", "анна…|#анна & 4567…|~7654…|4567…")]
    [InlineData("🙂", "")]
    [InlineData("— — —", "")]
    [InlineData("99999999999999999999", "99999999999999999999…|~99999999999999999999…|99999999999999999999…|#99999999999999999999")]
    public void What_is_typed_is_understood_by_its_looks(string typed, string clues) =>
        string.Join(" & ", UserClues.Of(typed).Select(Written)).ShouldBe(clues);

    [Fact]
    public void More_words_than_tell_anything_are_left_out() => UserClues.Of("а б в г д е ж з").Length.ShouldBe(UserClues.MaxClues);

    private static string Written(UserClue clue)
    {
        var parts = clue.Terms.Select(range => range.From == range.To ? range.From : $"{range.From}…").ToList();
        if (clue.UserId is { } id) parts.Add($"id {id}");
        if (clue.TelegramId is { } telegram) parts.Add($"telegram {telegram}");
        if (clue.Tag is { } tag) parts.Add($"#{tag}");
        return string.Join('|', parts);
    }
}
