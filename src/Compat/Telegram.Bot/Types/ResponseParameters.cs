namespace Telegram.Bot.Types;

/// <summary>Hints with which a refused request can be repeated.</summary>
public class ResponseParameters
{
    /// <summary>The supergroup that the group has become.</summary>
    public long? MigrateToChatId { get; set; }

    /// <summary>Seconds to wait before the next request.</summary>
    public int? RetryAfter { get; set; }
}
