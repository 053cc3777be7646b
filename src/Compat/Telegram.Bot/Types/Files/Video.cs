namespace Telegram.Bot.Types;

/// <summary>A video.</summary>
public class Video : FileBase
{
    public int Width { get; set; }

    public int Height { get; set; }

    /// <summary>Seconds.</summary>
    public int Duration { get; set; }

    public PhotoSize? Thumbnail { get; set; }

    public PhotoSize[]? Cover { get; set; }

    public int? StartTimestamp { get; set; }

    public string? FileName { get; set; }

    public string? MimeType { get; set; }
}
