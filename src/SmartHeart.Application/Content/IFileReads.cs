using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>What screens show of the file library. Nothing returned is tracked.</summary>
public interface IFileReads
{
    /// <summary>A shelf's files, the last added first; of those that are lost, the last lost first.</summary>
    Task<Page<FileLine>> Lines(FileShelf shelf, PageAt at, int size, CancellationToken cancellationToken);

    /// <summary>Files whose names have all the words somewhere, in small or capital letters, the last added first.</summary>
    /// <param name="words">1–5 words.</param>
    /// <param name="at">The page.</param>
    /// <param name="size">Files of a page.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<Page<FileLine>> Found(IReadOnlyList<string> words, PageAt at, int size, CancellationToken cancellationToken);

    /// <summary>A file with at most <paramref name="uses"/> of the items that use it, the last added first; null when there is none.</summary>
    Task<FileCard?> Card(int id, int uses, CancellationToken cancellationToken);
}

/// <summary>A part of the library. Values are kept in buttons: never renumber.</summary>
public enum FileShelf
{
    /// <summary>Everything.</summary>
    All = 0,

    /// <summary>What goes with a text: photos, videos.</summary>
    Media = 1,

    /// <summary>What is sent when asked for: documents, music.</summary>
    Documents = 2,

    /// <summary>What no item uses.</summary>
    Unused = 3,

    /// <summary>What Telegram does not know any more.</summary>
    Lost = 4,
}

/// <summary>A file in a list.</summary>
/// <param name="Name">Plain text; null for photos that nobody named.</param>
/// <param name="Size">Bytes, null when not told.</param>
/// <param name="AddedAt">UTC.</param>
/// <param name="Uses">How many items use it.</param>
/// <param name="IsLost">Whether Telegram does not know it any more.</param>
/// <param name="UsedIn">Title of the last added item that uses it; null for none. What has no name is known by that.</param>
public sealed record FileLine(int Id, FileKind Kind, string? Name, long? Size, DateTimeOffset AddedAt, int Uses, bool IsLost, Title? UsedIn = null);

/// <summary>An item that uses a file.</summary>
/// <param name="Title">Plain text.</param>
public sealed record FileUse(int ContentId, ContentKind Kind, string Title, ContentStatus Status);

/// <summary>A file as admins see it.</summary>
/// <param name="FileId">Telegram's file_id.</param>
/// <param name="Name">Plain text; null for photos that nobody named.</param>
/// <param name="Size">Bytes, null when not told.</param>
/// <param name="MimeType">As the uploader's client says, null when not told.</param>
/// <param name="AddedAt">UTC.</param>
/// <param name="LostSince">Since when Telegram has not known it, UTC; null while it does.</param>
/// <param name="CheckedAt">When Telegram was last asked, or gave it, UTC.</param>
/// <param name="UseCount">How many items use it.</param>
/// <param name="Uses">Some of them, the last added first.</param>
public sealed record FileCard(
    int Id, FileKind Kind, string FileId, string? Name, long? Size, string? MimeType, DateTimeOffset AddedAt, DateTimeOffset? LostSince,
    DateTimeOffset CheckedAt, int UseCount, IReadOnlyList<FileUse> Uses);
