namespace Telegram.Bot.Types;

/// <summary>What every file of Telegram has.</summary>
public abstract class FileBase
{
    /// <summary>Belongs to one bot and one kind of file; can be sent.</summary>
    public string FileId { get; set; } = null!;

    /// <summary>The same for every bot; can't be sent.</summary>
    public string FileUniqueId { get; set; } = null!;

    /// <summary>Bytes.</summary>
    public long? FileSize { get; set; }
}
