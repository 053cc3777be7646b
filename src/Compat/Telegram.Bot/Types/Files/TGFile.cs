namespace Telegram.Bot.Types;

/// <summary>A file ready for download.</summary>
public class TGFile : FileBase
{
    /// <summary>Below the file URL; valid for an hour at least.</summary>
    public string? FilePath { get; set; }
}
