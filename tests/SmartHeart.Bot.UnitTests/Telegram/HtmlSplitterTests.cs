using System.Text.RegularExpressions;
using SmartHeart.Bot.Kit.Telegram.Rendering;

namespace SmartHeart.Bot.UnitTests.Telegram;

public sealed partial class HtmlSplitterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("<b>a</b>&amp;&lt;", 3)]
    [InlineData("😀", 2)]
    [InlineData("&#128512;", 2)]
    [InlineData("&#x41;", 1)]
    [InlineData("a & b; c < d", 12)]
    [InlineData("<a href=\"https://example.org?a=1&amp;b=2\">x</a>", 1)]
    public void Length_counts_units_after_parsing(string html, int units) => HtmlLength.Of(html).ShouldBe(units);

    [Fact]
    public void A_text_that_fits_stays_whole() => HtmlSplitter.Split("<b>abc</b>", 3).ShouldBe(["<b>abc</b>"]);

    [Fact]
    public void Nothing_visible_makes_no_message() => HtmlSplitter.Split(" \n").ShouldBeEmpty();

    [Fact]
    public void A_cut_at_a_paragraph_is_better_than_one_at_a_word() =>
        HtmlSplitter.Split("first one\n\nsecond two three", 20).ShouldBe(["first one", "second two three"]);

    [Fact]
    public void Else_it_is_at_a_line_a_sentence_or_a_word()
    {
        HtmlSplitter.Split("first one\nsecond two three", 20).ShouldBe(["first one", "second two three"]);
        HtmlSplitter.Split("First one. Second two three", 20).ShouldBe(["First one.", "Second two three"]);
        HtmlSplitter.Split("first one second two three", 20).ShouldBe(["first one second", "two three"]);
    }

    [Fact]
    public void A_word_without_end_is_cut_anywhere_but_never_within_a_pair_or_reference()
    {
        HtmlSplitter.Split("aaa😀bbb", 4).ShouldBe(["aaa", "😀bb", "b"]);
        HtmlSplitter.Split("aaa&amp;bb", 3).ShouldBe(["aaa", "&amp;bb"]);
    }

    [Fact]
    public void Tags_open_at_a_cut_are_closed_and_opened_again() =>
        HtmlSplitter.Split("<blockquote expandable><b>one two</b> <a href=\"x\">three four</a></blockquote>", 10)
            .ShouldBe([
                "<blockquote expandable><b>one two</b></blockquote>",
                "<blockquote expandable><a href=\"x\">three four</a></blockquote>",
            ]);

    [Fact]
    public void Whatever_is_split_every_part_fits_and_is_balanced_and_no_word_is_lost()
    {
        var random = new Random(7);
        for (var run = 0; run < 200; run++)
        {
            var html = Nested(random, 4);
            var most = random.Next(5, 60);
            var parts = HtmlSplitter.Split(html, most);
            foreach (var part in parts)
            {
                HtmlLength.Of(part).ShouldBeInRange(1, most);
                Balance(part).ShouldBe("");
            }

            Visible(string.Concat(parts)).ShouldBe(Visible(html));
        }
    }

    private static string Nested(Random random, int depth)
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(9) switch
        {
            0 => "\n\n",
            1 => "\n",
            2 => ". ",
            3 => "&amp;",
            4 => "😀",
            5 when depth > 0 => $"<b>{Nested(random, depth - 1)}</b>",
            6 when depth > 0 => $"<a href=\"x>y\">{Nested(random, depth - 1)}</a>".Replace("x>y", "xy", StringComparison.Ordinal),
            7 when depth > 0 => $"<tg-spoiler>{Nested(random, depth - 1)}</tg-spoiler>",
            _ => "word ",
        }));
        return text + "end ";
    }

    private static string Visible(string html) => Blanks().Replace(Tags().Replace(html, ""), "");

    private static string Balance(string html)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tags().Matches(html))
        {
            var name = tag.Value.Trim('<', '>', '/').Split(' ')[0];
            if (!tag.Value.StartsWith("</", StringComparison.Ordinal)) open.Push(name);
            else if (open.Count == 0 || open.Pop() != name) return $"{name} in {html}";
        }

        return string.Join(',', open);
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
