namespace SmartHeart.Playground.Emulator;

public enum MediaKind
{
    Photo,
    Video,
    Animation,
    Document,
    Audio,
    Voice,
}

/// <summary>A photo, video or other file of a message. What doesn't apply to the kind is 0 or null.</summary>
/// <param name="Variants">A photo's sizes, smallest first; otherwise the file alone.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Duration">Seconds.</param>
public sealed record Media(
    MediaKind Kind,
    IReadOnlyList<FileVariant> Variants,
    string? FileName,
    string? MimeType,
    int Width,
    int Height,
    int Duration)
{
    public string? Title { get; init; }

    public string? Performer { get; init; }

    /// <summary>The file itself; of a photo, its largest size.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public FileVariant File => Variants[^1];
}

/// <summary>One file as the Bot API names it.</summary>
/// <param name="FileId">What a bot sends again.</param>
/// <param name="UniqueId">The same for the same content and kind; can't be sent.</param>
/// <param name="Blob">Key of the content.</param>
/// <param name="Path">file_path of getFile.</param>
public sealed record FileVariant(string FileId, string UniqueId, string Blob, string Path, long Size, int Width, int Height);
