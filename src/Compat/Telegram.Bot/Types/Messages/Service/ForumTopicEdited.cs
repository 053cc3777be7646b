namespace Telegram.Bot.Types;

/// <summary>A topic was renamed or got another icon.</summary>
public class ForumTopicEdited
{
    public string? Name { get; set; }

    public string? IconCustomEmojiId { get; set; }
}
