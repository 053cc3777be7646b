namespace Telegram.Bot.Types;

/// <summary>Another background of the chat.</summary>
public class ChatBackground;
