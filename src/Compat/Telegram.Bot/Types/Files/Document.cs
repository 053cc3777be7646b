namespace Telegram.Bot.Types;

/// <summary>A file of any kind.</summary>
public class Document : FileBase
{
    public PhotoSize? Thumbnail { get; set; }

    public string? FileName { get; set; }

    public string? MimeType { get; set; }
}
