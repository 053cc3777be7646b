using SmartHeart.Domain.Content;

namespace SmartHeart.Domain.UnitTests.Content;

public sealed class RichTextTests
{
    [Theory]
    [InlineData("Привет", 6)]
    [InlineData("<b>Привет</b>, <i>мир</i>", 11)]
    [InlineData("<b>a<i>b<u>c<s>d</s></u></i></b>", 4)]
    [InlineData("a &lt; b &amp;&amp; c &gt; d &quot;e&quot;", 18)]
    [InlineData("&#128512;&#x41;", 3)]
    [InlineData("😀", 2)]
    [InlineData("<a href=\"https://example.com/?a=1&amp;b=2\">ссылка</a>", 6)]
    [InlineData("<a href=\"https://example.com/>\">a</a>", 1)]
    [InlineData("<a href=\"tg://user?id=1\">имя</a>", 3)]
    [InlineData("<tg-spoiler>тайна</tg-spoiler>", 5)]
    [InlineData("<span class=\"tg-spoiler\">тайна</span>", 5)]
    [InlineData("<tg-emoji emoji-id=\"5368324170671202286\">👍</tg-emoji>", 2)]
    [InlineData("<tg-time unix=\"1700000000\">завтра</tg-time>", 6)]
    [InlineData("<blockquote expandable><b>ц</b></blockquote>", 1)]
    [InlineData("<pre><code class=\"language-csharp\">x = 1;</code></pre>", 6)]
    [InlineData("<pre>a\nb</pre><code>c</code>", 4)]
    [InlineData("  по краям \n", 8)]
    public void Telegram_html_is_taken_and_measured_as_telegram_does(string html, int length)
    {
        var text = RichText.Parse(html).ShouldBeOk();

        text.Length.ShouldBe(length);
        text.Html.ShouldBe(html.Trim());
    }

    [Theory]
    [InlineData("<b>Привет", 9)]
    [InlineData("Привет</b>", 6)]
    [InlineData("<b><i>x</b></i>", 7)]
    [InlineData("a < b", 2)]
    [InlineData("a > b", 2)]
    [InlineData("a & b", 2)]
    [InlineData("&nbsp;", 0)]
    [InlineData("&#xD800;", 0)]
    [InlineData("&#0;", 0)]
    [InlineData("x<br>y", 1)]
    [InlineData("<p>x</p>", 0)]
    [InlineData("<script>alert(1)</script>", 0)]
    [InlineData("<B>x</B>", 0)]
    [InlineData("<a>x</a>", 0)]
    [InlineData("<a href=\"x>y</a>", 0)]
    [InlineData("<span>x</span>", 0)]
    [InlineData("<b onclick=\"x\">y</b>", 0)]
    [InlineData("<code><b>x</b></code>", 6)]
    [InlineData("<blockquote><blockquote>x</blockquote></blockquote>", 12)]
    public void What_telegram_would_refuse_is_refused_with_its_place(string html, int at) =>
        RichText.Parse(html).ShouldFail("body.markup").Arguments["at"].ShouldBe(at);

    [Fact]
    public void Half_a_character_is_refused() => RichText.Parse("x\uD83D").ShouldFail("body.markup").Arguments["at"].ShouldBe(1);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("<b> </b>")]
    [InlineData("<i>\u200B</i>")]
    [InlineData("&#8203;")]
    public void Text_must_be_visible(string? html) => RichText.Parse(html).ShouldFail("body.empty");

    [Fact]
    public void Only_visible_units_count()
    {
        var full = string.Concat(Enumerable.Repeat("<b>&lt;</b>", RichText.MaxLength));

        RichText.Parse(full).ShouldBeOk().Length.ShouldBe(3500);
        var error = RichText.Parse(full + "x").ShouldFail("body.too_long");
        error.Arguments["max"].ShouldBe(3500);
        error.Arguments["length"].ShouldBe(3501);
    }
}
