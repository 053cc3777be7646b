using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Content;

/// <summary>How Telegram took a file in; it can be sent again only as the same kind.</summary>
public enum FileKind
{
    /// <summary>A compressed picture.</summary>
    Photo = 1,

    /// <summary>A playable video.</summary>
    Video = 2,

    /// <summary>Any file, as it is.</summary>
    Document = 3,

    /// <summary>A GIF or a soundless video.</summary>
    Animation = 4,

    /// <summary>Music.</summary>
    Audio = 5,

    /// <summary>A voice message.</summary>
    Voice = 6,
}

/// <summary>A file that somebody uploaded to Telegram, once for all its uses. Its bytes stay with Telegram.</summary>
public sealed class StoredFile : Entity
{
    private StoredFile(string uniqueId, string telegramFileId, FileKind kind, DateTimeOffset addedAt) =>
        (UniqueId, TelegramFileId, Kind, AddedAt) = (uniqueId, telegramFileId, kind, addedAt);

    /// <summary>Telegram's file_unique_id: names the file for every bot, but can't be sent.</summary>
    public string UniqueId { get; private set; }

    /// <summary>Telegram's file_id: what this bot sends.</summary>
    public string TelegramFileId { get; private set; }

    /// <summary>How it is sent.</summary>
    public FileKind Kind { get; private set; }

    /// <summary>As the uploader named it; photos have none.</summary>
    public string? Name { get; private set; }

    /// <summary>Bytes, where Telegram says it.</summary>
    public long? Size { get; private set; }

    /// <summary>As the uploader's client says.</summary>
    public string? MimeType { get; private set; }

    /// <summary>First upload, UTC.</summary>
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>Since when Telegram has not known the id any more, UTC; null while it does.</summary>
    public DateTimeOffset? DeadSince { get; private set; }

    /// <summary>Registers a file seen for the first time.</summary>
    public static StoredFile Register(
        string uniqueId, string telegramFileId, FileKind kind, string? name, long? size, string? mimeType, DateTimeOffset now) =>
        new(uniqueId, telegramFileId, kind, now) { Name = name, Size = size, MimeType = mimeType };

    /// <summary>The file was uploaded again: the newer id is the likelier to work.</summary>
    public void Renew(string telegramFileId) => (TelegramFileId, DeadSince) = (telegramFileId, null);
}
