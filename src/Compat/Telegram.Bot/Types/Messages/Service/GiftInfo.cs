namespace Telegram.Bot.Types;

/// <summary>A gift that was sent or received.</summary>
public class GiftInfo;
