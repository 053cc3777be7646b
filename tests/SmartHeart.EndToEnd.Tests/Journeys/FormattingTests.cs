using System.Text;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>What an admin typed comes to the user as it was: every kind of formatting, nested as people nest it, in words of every width.</summary>
public sealed class FormattingTests(SharedBot shared) : SharedBotTests(shared)
{
    private static readonly string[] Styles = ["bold", "italic", "underline", "strikethrough", "spoiler"];
    private static readonly string[] Words = ["слово", "a<b", "R&D", "\"кавычки\"", "😀", "👩‍👩‍👧", "é", "&amp;", "конец."];
    private readonly BotUnderTest _bot = shared.Bot;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Formatting_of_a_text_survives_the_way_to_the_user(int seed)
    {
        var boris = _bot.Admin();
        var title = $"Оформление {seed}";
        await boris.AddCategoryAsync(title);
        var (text, entities) = Draw(new Random(seed));
        await boris.WriteAsync(title, title, text, entities);
        await boris.AttachAsync([]);
        await boris.Sees("form.documents");
        await boris.AttachAsync([]);
        await boris.Sees("form.publish");
        await boris.Press("form.publish.now");
        await boris.Sees("form.added.published");
        var link = await boris.ShareLinkAsync();

        var anna = await _bot.ReaderAsync();
        anna.Does(person => person.ClickLink(link));
        var card = await anna.SeesText(text);

        var shift = title.Length + 2;
        card.Words.ShouldBe($"{title}\n\n{text}");
        Sorted(card.Entities.Where(entity => entity.Offset >= shift).Select(entity => entity with { Offset = entity.Offset - shift })).ShouldBe(Sorted(entities));
    }

    private static List<TextEntity> Sorted(IEnumerable<TextEntity> entities) =>
        [.. entities.OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length).ThenBy(entity => entity.Type, StringComparer.Ordinal)];

    /// <summary>Stretches of words; within a stretch a quotation holds styles, and these hold one thing that holds nothing.</summary>
    private static (string Text, List<TextEntity> Entities) Draw(Random random)
    {
        var text = new StringBuilder("Начало ");
        var entities = new List<TextEntity>();
        for (var stretch = 0; stretch < 40; stretch++)
        {
            var begin = text.Length;
            text.Append(Pick(random));
            var inner = Inner(random, text, entities);
            text.Append(' ').Append(Pick(random));
            if (inner != "pre" && inner != "code")
            {
                foreach (var style in Styles.Where(_ => random.Next(4) == 0)) entities.Add(new TextEntity(style, begin, text.Length - begin));
            }

            if (random.Next(5) == 0) entities.Add(new TextEntity(random.Next(2) == 0 ? "blockquote" : "expandable_blockquote", begin, text.Length - begin));
            text.Append(random.Next(3) == 0 ? "\n\n" : " — ");
        }

        return (text.Append("конец").ToString(), entities);
    }

    private static string Inner(Random random, StringBuilder text, List<TextEntity> entities)
    {
        text.Append(' ');
        var begin = text.Length;
        var type = random.Next(9) switch { 0 => "code", 1 => "pre", 2 => "text_link", 3 => "custom_emoji", 4 => "date_time", 5 => "bold", _ => "" };
        text.Append(type == "custom_emoji" ? "👍" : $"{Pick(random)} внутри");
        var entity = new TextEntity(type, begin, text.Length - begin);
        entity = type switch
        {
            "pre" => entity with { Language = "c#" },
            "text_link" => entity with { Url = "https://example.org/?a=1&b=2" },
            "custom_emoji" => entity with { CustomEmojiId = "5368324170671202286" },
            "date_time" => entity with { UnixTime = 1_647_531_900, DateTimeFormat = "wDT" },
            _ => entity,
        };
        // The same style twice over the same words is one.
        if (type is not ("" or "bold")) entities.Add(entity);
        return type;
    }

    private static string Pick(Random random) => Words[random.Next(Words.Length)];
}
