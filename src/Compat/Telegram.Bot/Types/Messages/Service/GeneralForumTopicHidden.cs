namespace Telegram.Bot.Types;

/// <summary>The General topic was hidden.</summary>
public class GeneralForumTopicHidden;
