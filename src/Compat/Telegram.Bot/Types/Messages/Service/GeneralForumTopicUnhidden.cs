namespace Telegram.Bot.Types;

/// <summary>The General topic was shown again.</summary>
public class GeneralForumTopicUnhidden;
