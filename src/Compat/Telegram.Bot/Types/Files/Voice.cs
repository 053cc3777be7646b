namespace Telegram.Bot.Types;

/// <summary>A voice message.</summary>
public class Voice : FileBase
{
    /// <summary>Seconds.</summary>
    public int Duration { get; set; }

    public string? MimeType { get; set; }
}
