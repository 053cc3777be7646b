namespace Telegram.Bot.Types;

/// <summary>A topic was closed.</summary>
public class ForumTopicClosed;
