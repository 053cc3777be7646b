using SmartHeart.Bot.Kit.Telegram.Receiving;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace SmartHeart.Bot.UnitTests.Telegram;

public sealed class EntitiesToHtmlTests
{
    [Fact]
    public void Plain_text_is_escaped() => Write("a < b & c > d \"e\"").ShouldBe("a &lt; b &amp; c &gt; d \"e\"");

    [Theory]
    [InlineData(MessageEntityType.Bold, "<b>x</b>")]
    [InlineData(MessageEntityType.Italic, "<i>x</i>")]
    [InlineData(MessageEntityType.Underline, "<u>x</u>")]
    [InlineData(MessageEntityType.Strikethrough, "<s>x</s>")]
    [InlineData(MessageEntityType.Spoiler, "<tg-spoiler>x</tg-spoiler>")]
    [InlineData(MessageEntityType.Code, "<code>x</code>")]
    [InlineData(MessageEntityType.Pre, "<pre>x</pre>")]
    [InlineData(MessageEntityType.Blockquote, "<blockquote>x</blockquote>")]
    [InlineData(MessageEntityType.ExpandableBlockquote, "<blockquote expandable>x</blockquote>")]
    [InlineData(MessageEntityType.Mention, "x")]
    [InlineData(MessageEntityType.Hashtag, "x")]
    [InlineData(MessageEntityType.Url, "x")]
    [InlineData(MessageEntityType.PhoneNumber, "x")]
    [InlineData(MessageEntityType.BotCommand, "x")]
    [InlineData(MessageEntityType.DateTime, "x")]
    public void Every_type_has_its_tag_or_none(MessageEntityType type, string html) => Write("x", Of(type, 0, 1)).ShouldBe(html);

    [Fact]
    public void Attributes_are_escaped()
    {
        Write("x", Of(MessageEntityType.TextLink, 0, 1, e => e.Url = "https://a.b/?c=\"d\"&e=<f>"))
            .ShouldBe("<a href=\"https://a.b/?c=&quot;d&quot;&amp;e=&lt;f&gt;\">x</a>");
        Write("x", Of(MessageEntityType.TextMention, 0, 1, e => e.User = new User { Id = 42 })).ShouldBe("<a href=\"tg://user?id=42\">x</a>");
        Write("😀", Of(MessageEntityType.CustomEmoji, 0, 2, e => e.CustomEmojiId = "5")).ShouldBe("<tg-emoji emoji-id=\"5\">😀</tg-emoji>");
        Write("x", Of(MessageEntityType.Pre, 0, 1, e => e.Language = "c#")).ShouldBe("<pre><code class=\"language-c#\">x</code></pre>");
    }

    [Fact]
    public void Offsets_count_utf16_units() => Write("😀 é a&b", Of(MessageEntityType.Bold, 5, 3)).ShouldBe("😀 é <b>a&amp;b</b>");

    [Fact]
    public void Nested_entities_nest() =>
        Write("abcde", Of(MessageEntityType.Italic, 1, 3), Of(MessageEntityType.Bold, 0, 5), Of(MessageEntityType.Underline, 2, 1))
            .ShouldBe("<b>a<i>b<u>c</u>d</i>e</b>");

    [Fact]
    public void Entities_with_the_same_bounds_put_quotes_outside_and_code_inside() =>
        Write("ab", Of(MessageEntityType.Code, 0, 2), Of(MessageEntityType.Bold, 0, 2), Of(MessageEntityType.Blockquote, 0, 2))
            .ShouldBe("<blockquote><b><code>ab</code></b></blockquote>");

    [Fact]
    public void Overlapping_entities_are_closed_and_opened_again() =>
        Write("abcdef", Of(MessageEntityType.Bold, 0, 4), Of(MessageEntityType.Italic, 2, 4)).ShouldBe("<b>ab<i>cd</i></b><i>ef</i>");

    [Fact]
    public void Neighbours_do_not_nest() =>
        Write("abcd", Of(MessageEntityType.Bold, 0, 2), Of(MessageEntityType.Italic, 2, 2)).ShouldBe("<b>ab</b><i>cd</i>");

    [Fact]
    public void Bounds_beyond_the_text_are_cut() =>
        Write("abc", Of(MessageEntityType.Bold, 2, 10), Of(MessageEntityType.Italic, 5, 2)).ShouldBe("ab<b>c</b>");

    private static string Write(string text, params MessageEntity[] entities) => EntitiesToHtml.Write(text, entities);

    private static MessageEntity Of(MessageEntityType type, int offset, int length, Action<MessageEntity>? with = null)
    {
        var entity = new MessageEntity { Type = type, Offset = offset, Length = length };
        with?.Invoke(entity);
        return entity;
    }
}
