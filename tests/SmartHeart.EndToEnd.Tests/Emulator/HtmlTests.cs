using System.Text.Json.Nodes;

namespace SmartHeart.EndToEnd.Tests.Emulator;

/// <summary>What Telegram makes of HTML, seen through sendMessage.</summary>
public sealed class HtmlTests : IAsyncLifetime
{
    private BotSide _bot = null!;
    private long _chat;

    public async Task InitializeAsync()
    {
        _bot = await BotSide.StartAsync();
        _chat = (await _bot.StartedPersonAsync()).Id;
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Theory]
    [InlineData("<br>line", "Unsupported start tag \"br\" at byte offset 0")]
    [InlineData("Привет<br/>", "Unsupported start tag \"br/\" at byte offset 12")]
    [InlineData("a <p>b</p>", "Unsupported start tag \"p\" at byte offset 2")]
    [InlineData("1 < 2", "Unsupported start tag \"\" at byte offset 2")]
    [InlineData("<b>bold", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("<b><i>x</b></i>", "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"")]
    [InlineData("x</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("<b>x</b", "Unclosed end tag at byte offset 4")]
    [InlineData("x <b", "Unclosed start tag at byte offset 2")]
    [InlineData("<a href=\"http://x.ru>x</a>", "Unclosed start tag \"a\" at byte offset 0")]
    [InlineData("<span class=\"x\">y</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("<i =x>y</i>", "Empty attribute name in the tag \"i\" at byte offset 0")]
    [InlineData("<i a=1,>y</i>", "Unexpected end of name token at byte offset 5")]
    public async Task Faults_are_told_in_Telegrams_words(string html, string words) =>
        (await SendAsync(html)).ShouldBeRefused(400, "Bad Request: can't parse entities: " + words);

    [Theory]
    [InlineData("<b>bold</b> plain", "bold plain", "bold 0 4")]
    [InlineData("<strong>a</strong><em>b</em><ins>c</ins><del>d</del>", "abcd", "bold 0 1, italic 1 1, underline 2 1, strikethrough 3 1")]
    [InlineData("👉 <b>жирный <i>и курсив</i></b>", "👉 жирный и курсив", "bold 3 15, italic 10 8")]
    [InlineData("<tg-spoiler>x</tg-spoiler> <span class=\"tg-spoiler\">y</span>", "x y", "spoiler 0 1, spoiler 2 1")]
    [InlineData("<blockquote>q</blockquote>", "q", "blockquote 0 1")]
    [InlineData("<blockquote expandable>q</blockquote>", "q", "expandable_blockquote 0 1")]
    [InlineData("<pre><code class=\"language-csharp\">var x;</code></pre>", "var x;", "pre 0 6 csharp")]
    [InlineData("<code>x</code>", "x", "code 0 1")]
    [InlineData("<a href=\"https://example.com/?a=1&amp;b=2\">link</a>", "link", "text_link 0 4 https://example.com/?a=1&b=2")]
    [InlineData("<a href=\"tg://user?id=77\">you</a>", "you", "text_mention 0 3 77")]
    [InlineData("<tg-emoji emoji-id=\"5368324170671202286\">👍</tg-emoji>", "👍", "custom_emoji 0 2 5368324170671202286")]
    [InlineData("<tg-time unix=\"1647531900\" format=\"wDT\">tomorrow</tg-time>", "tomorrow", "date_time 0 8 1647531900 wDT")]
    [InlineData("&lt;b&gt; &amp; &quot;q&quot; &#1046;&#x1F44D; &nbsp; &copy;", "<b> & \"q\" Ж👍 &nbsp; &copy;", "")]
    [InlineData("  <b>trimmed </b> \n", "trimmed", "bold 0 7")]
    [InlineData("<b></b>empty", "empty", "")]
    [InlineData("<B>Case</B>", "Case", "bold 0 4")]
    public async Task Tags_become_entities_in_utf16_units(string html, string text, string entities)
    {
        var message = (await SendAsync(html)).Result;
        ((string?)message["text"]).ShouldBe(text);
        Describe(message["entities"]).ShouldBe(entities);
    }

    [Theory]
    [InlineData("visit https://example.com/a, ok", "url 6 21")]
    [InlineData("/start@smartheart_bot and @anna_o", "bot_command 0 21, mention 26 7")]
    [InlineData("mail a.b@example.com #тег", "email 5 15, hashtag 21 4")]
    [InlineData("1/2 and a/b", "")]
    public async Task What_nobody_marked_is_found(string text, string entities) =>
        Describe((await _bot.CallAsync("sendMessage", new { chat_id = _chat, text })).Result["entities"]).ShouldBe(entities);

    [Theory]
    [InlineData("bold", -1, 1, "receive an entity with incorrect offset -1")]
    [InlineData("bold", 0, -1, "receive an entity with incorrect length -1")]
    [InlineData("bold", 8, 1, "entity begins after the end of the text at UTF-16 offset 8")]
    [InlineData("bold", 2, 9, "entity beginning at UTF-16 offset 2 ends after the end of the text at UTF-16 offset 11")]
    public async Task Explicit_entities_must_lie_in_the_text(string type, int offset, int length, string words) =>
        (await _bot.CallAsync("sendMessage", new { chat_id = _chat, text = "👉 text", entities = new[] { new { type, offset, length } } })).ShouldBeRefused(400, "Bad Request: " + words);

    [Fact]
    public async Task Explicit_entities_are_kept_and_unknown_types_dropped()
    {
        var sent = await _bot.CallAsync("sendMessage", new { chat_id = _chat, text = "one two", entities = new[] { new { type = "italic", offset = 4, length = 3 }, new { type = "sparkle", offset = 0, length = 1 } } });
        Describe(sent.Result["entities"]).ShouldBe("italic 4 3");
    }

    [Fact]
    public async Task Length_is_counted_after_parsing()
    {
        var markup = string.Concat(Enumerable.Repeat("<b>x</b>", 4096));
        ((string)(await SendAsync(markup)).Result["text"]!).Length.ShouldBe(4096);
        (await SendAsync(markup + "y")).ShouldBeRefused(400, "Bad Request: message is too long");
    }

    private Task<Reply> SendAsync(string html) => _bot.CallAsync("sendMessage", new { chat_id = _chat, text = html, parse_mode = "HTML" });

    private static string Describe(JsonNode? entities) => entities is null ? "" : string.Join(", ", entities.AsArray().Select(entity =>
        $"{entity!["type"]} {entity["offset"]} {entity["length"]} {entity["url"]}{entity["language"]}{entity["custom_emoji_id"]}{entity["user"]?["id"]}{entity["unix_time"]} {entity["date_time_format"]}".TrimEnd()));
}
