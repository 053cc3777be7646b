namespace SmartHeart.Bot.Kit;

/// <summary>Who the bot is, as Telegram says at start.</summary>
internal sealed class BotIdentity
{
    /// <summary>Telegram id, 0 before the start-up check.</summary>
    public long Id { get; private set; }

    /// <summary>Without the @; empty before the start-up check.</summary>
    public string Username { get; private set; } = "";

    /// <summary>Notes what <c>getMe</c> answered.</summary>
    public void Is(long id, string username) => (Id, Username) = (id, username);
}
