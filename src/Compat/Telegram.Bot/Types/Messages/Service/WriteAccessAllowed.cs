namespace Telegram.Bot.Types;

/// <summary>The person let the bot write, by adding it to the menu or by a web app.</summary>
public class WriteAccessAllowed;
