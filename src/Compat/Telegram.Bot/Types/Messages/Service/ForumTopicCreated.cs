namespace Telegram.Bot.Types;

/// <summary>A topic was opened.</summary>
public class ForumTopicCreated
{
    public string Name { get; set; } = null!;

    public int IconColor { get; set; }

    public string? IconCustomEmojiId { get; set; }
}
