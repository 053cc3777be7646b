namespace Telegram.Bot.Types;

/// <summary>A piece of music.</summary>
public class Audio : FileBase
{
    /// <summary>Seconds.</summary>
    public int Duration { get; set; }

    public string? Performer { get; set; }

    public string? Title { get; set; }

    public string? FileName { get; set; }

    public string? MimeType { get; set; }

    public PhotoSize? Thumbnail { get; set; }
}
