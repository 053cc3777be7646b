using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Content;

/// <summary>How a file goes with an item.</summary>
public enum AttachmentRole
{
    /// <summary>Shown with the text: photos and videos.</summary>
    Media = 1,

    /// <summary>Sent when asked for.</summary>
    Document = 2,
}

/// <summary>A file in its place within an item.</summary>
public sealed class Attachment : Entity
{
    private Attachment()
    {
    }

    /// <summary>How it goes with the item.</summary>
    public AttachmentRole Role { get; private set; }

    /// <summary>Order within its role, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>Our id of the file; 0 before both are stored.</summary>
    public int FileId { get; private set; }

    /// <summary>The file.</summary>
    public StoredFile File { get; private set; } = null!;

    internal static Attachment Of(StoredFile file, AttachmentRole role, int position) =>
        new() { File = file, Role = role, Position = position };
}
