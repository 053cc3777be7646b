namespace Telegram.Bot.Types;

/// <summary>A unique gift that was sent or received.</summary>
public class UniqueGiftInfo;
