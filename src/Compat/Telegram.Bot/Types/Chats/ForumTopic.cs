namespace Telegram.Bot.Types;

/// <summary>A topic of a forum.</summary>
public class ForumTopic
{
    public int MessageThreadId { get; set; }

    public string Name { get; set; } = null!;

    /// <summary>RGB.</summary>
    public int IconColor { get; set; }

    public string? IconCustomEmojiId { get; set; }

    public bool IsNameImplicit { get; set; }
}
