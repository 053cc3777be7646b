namespace Telegram.Bot.Types;

/// <summary>A topic was opened again.</summary>
public class ForumTopicReopened;
