namespace Telegram.Bot.Types;

/// <summary>A sticker.</summary>
public class Sticker : FileBase
{
    public int Width { get; set; }

    public int Height { get; set; }

    public bool IsAnimated { get; set; }

    public bool IsVideo { get; set; }

    public PhotoSize? Thumbnail { get; set; }

    public string? Emoji { get; set; }

    public string? SetName { get; set; }
}
