using FsCheck;
using FsCheck.Fluent;
using SmartHeart.Domain.Common.Text.Search;

namespace SmartHeart.Domain.UnitTests.Common.Text.Search;

public sealed class WordsTests
{
    private static readonly string[] Pieces =
    [
        "а", "Я", "ё", "е\u0308", "и\u0306", "й", "ле\u0301к", "ция", "b", "É", "e\u0301", "ß", "İ", "ﬁ", "Ａ", "𝐀", "محمد", "王", "राम", "한", "1", "٣", "Ⅷ", "½", "№",
        "-", "–", ".", "'", "\"", "*", " ", "\n", "\u00A0", "\u00AD", "\u200B", "\u200D", "\uFE0F", "\u20E3", "\u0000", "\uD800", "\uDC00", "\uFFFD", "\uFFFF",
        "😀", "👨‍👩‍👧", "🇷", "NEAR", "AND", "инг", "ами", "ость", "ся", "ies", "ing",
    ];

    private static readonly Arbitrary<string> Typed = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    [Theory]
    [InlineData("Онлайн-лекция «Бренд 2.0» — завтра!", "онлайн лекция бренд 2 0 завтра")]
    [InlineData("Ёжик ЁЖ Мёд", "ежик еж мед")]
    [InlineData("Café Ａｐｐ", "cafe app")]
    [InlineData("ле\u0301кция со\u00ADвет", "лекция совет")]
    [InlineData("и\u0306од", "йод")]
    [InlineData("😀👨‍👩‍👧 🏳️‍🌈", "")]
    [InlineData("a\u200Bb", "a b")]
    [InlineData("", "")]
    [InlineData("\uD800слово\uDC00", "слово")]
    public void A_text_is_taken_apart_into_plain_words(string text, string words) => Forms(text).ShouldBe(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void A_word_says_where_it_stands()
    {
        const string Text = "😀 Ле\u0301кция, 3D";

        Words.Of(Text).Select(word => Text.Substring(word.Start, word.Length)).ShouldBe(["Ле\u0301кция", "3D"]);
    }

    [Fact]
    public void An_endless_word_is_cut_and_the_next_one_is_found()
    {
        var words = Forms($"{new string('я', 5000)} лекция");

        words.Length.ShouldBe(2);
        (words[0].Length, words[1]).ShouldBe((Words.MaxLength, "лекция"));
    }

    [Fact]
    public void Words_of_words_are_the_same_words() => Check(typed => Forms(string.Join(' ', Forms(typed))).SequenceEqual(Forms(typed)));

    [Fact]
    public void Words_are_letters_and_digits_only() => Check(typed => Words.Of(typed).All(word =>
        word.Form.Length is > 0 and <= Words.MaxLength && word.Stem.Length is > 0 and <= Words.MaxLength
        && word.Form.EnumerateRunes().All(System.Text.Rune.IsLetterOrDigit)));

    [Fact]
    public void Words_stand_one_after_another_inside_the_text() => Check(typed =>
    {
        var end = 0;
        foreach (var word in Words.Of(typed))
        {
            if (word.Start < end || word.Length <= 0 || word.Start + word.Length > typed.Length) return false;
            end = word.Start + word.Length;
        }

        return true;
    });

    private static string[] Forms(string text) => [.. Words.Of(text).Select(word => word.Form)];

    private static void Check(Func<string, bool> holds) => Prop.ForAll(Typed, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(24));
}
