namespace Telegram.Bot.Types;

/// <summary>The timer of vanishing messages was changed.</summary>
public class MessageAutoDeleteTimerChanged
{
    /// <summary>Seconds.</summary>
    public int MessageAutoDeleteTime { get; set; }
}
