namespace Telegram.Bot.Types;

/// <summary>A round video message.</summary>
public class VideoNote : FileBase
{
    /// <summary>Diameter.</summary>
    public int Length { get; set; }

    /// <summary>Seconds.</summary>
    public int Duration { get; set; }

    public PhotoSize? Thumbnail { get; set; }
}
