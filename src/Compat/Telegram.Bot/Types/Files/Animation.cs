namespace Telegram.Bot.Types;

/// <summary>A GIF or a video without sound.</summary>
public class Animation : FileBase
{
    public int Width { get; set; }

    public int Height { get; set; }

    /// <summary>Seconds.</summary>
    public int Duration { get; set; }

    public PhotoSize? Thumbnail { get; set; }

    public string? FileName { get; set; }

    public string? MimeType { get; set; }
}
