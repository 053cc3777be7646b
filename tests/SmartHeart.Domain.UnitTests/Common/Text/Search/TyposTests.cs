using FsCheck;
using FsCheck.Fluent;
using SmartHeart.Domain.Common.Text.Search;

namespace SmartHeart.Domain.UnitTests.Common.Text.Search;

public sealed class TyposTests
{
    private static readonly Arbitrary<(string One, string Other)> Pairs =
        Gen.Two(Gen.Elements('а', 'б', 'в').ArrayOf().Select(letters => new string(letters))).Select(pair => (pair.Item1, pair.Item2)).ToArbitrary();

    [Theory]
    [InlineData("дизайн", "дизайн", true)]
    [InlineData("дизайн", "дезайн", true)]
    [InlineData("дизайн", "дизан", true)]
    [InlineData("дизайн", "диззайн", true)]
    [InlineData("дизайн", "диазйн", true)]
    [InlineData("дизайн", "изайнд", false)]
    [InlineData("дизайн", "дезаин", false)]
    [InlineData("дизайн", "дизайнер", false)]
    [InlineData("", "а", true)]
    [InlineData("", "", true)]
    public void One_mistake_is_near_and_two_are_not(string one, string other, bool near)
    {
        Typos.AreNear(one, other).ShouldBe(near);
        Typos.AreNear(other, one).ShouldBe(near);
    }

    [Fact]
    public void Near_is_what_a_plain_count_of_mistakes_says() => Check(pair => Typos.AreNear(pair.One, pair.Other) == Mistakes(pair.One, pair.Other) <= 1);

    [Fact]
    public void Near_words_share_a_form() =>
        Check(pair => !Typos.AreNear(pair.One, pair.Other) || Typos.Forms(pair.One).Intersect(Typos.Forms(pair.Other)).Any());

    [Fact]
    public void A_form_keeps_its_number_over_releases() => Typos.Forms("ум").ShouldBe([ByHand("ум"), ByHand("м"), ByHand("у")]);

    [Theory]
    [InlineData("стратегиф", "стратег")]
    [InlineData("дизан", "дизайн")]
    [InlineData("дизйан", "дизайн")]
    [InlineData("логотиы", "логотип")]
    [InlineData("лркция", "лекц")]
    [InlineData("desing", "design")]
    [InlineData("marketng", "market")]
    [InlineData("b2v", "bv")]
    public void A_slip_that_hides_an_ending_or_makes_one_leaves_the_stem_to_be_found(string typed, string stem) => Typos.StemsNear(typed).ShouldContain(stem);

    [Fact]
    public void Whatever_one_letter_is_wrong_the_stem_is_among_those_near()
    {
        foreach (var word in new[] { "лекция", "дизайн", "музей", "упаковкой", "брендинг", "design", "branding" })
        {
            var letters = word[0] > 'z' ? "аейнощыя" : "aeginsty";
            var stem = new Word(0, word.Length, word).Stem;
            foreach (var at in Enumerable.Range(0, word.Length))
            {
                Typos.StemsNear(word.Remove(at, 1)).ShouldContain(stem);
                foreach (var letter in letters)
                {
                    Typos.StemsNear(word.Insert(at, $"{letter}")).ShouldContain(stem);
                    Typos.StemsNear(word.Remove(at, 1).Insert(at, $"{letter}")).ShouldContain(stem);
                }
            }
        }
    }

    /// <summary>Optimal string alignment, the whole table.</summary>
    private static int Mistakes(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= other.Length; j++) table[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = table[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(replaced, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[one.Length, other.Length];
    }

    /// <summary>FNV-1a, as published, over UTF-16 units.</summary>
    private static long ByHand(string text) => text.Aggregate(14695981039346656037UL, (hash, unit) => unchecked((hash ^ unit) * 1099511628211UL), hash => unchecked((long)hash));

    private static void Check(Func<(string One, string Other), bool> holds) =>
        Prop.ForAll(Pairs, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(7));
}
