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
        (UniqueId, TelegramFileId, Kind, AddedAt, CheckedAt) = (uniqueId, telegramFileId, kind, addedAt, addedAt);

    /// <summary>Telegram's file_unique_id: names the file for every bot, but can't be sent.</summary>
    public string UniqueId { get; private set; }

    /// <summary>Telegram's file_id: what this bot sends.</summary>
    public string TelegramFileId { get; private set; }

    /// <summary>How it is sent.</summary>
    public FileKind Kind { get; private set; }

    /// <summary>How it is called on buttons and in lists: as the uploader named it until an admin renames it. Photos come without a name.</summary>
    public string? Name { get; private set; }

    /// <summary>Bytes, where Telegram says it.</summary>
    public long? Size { get; private set; }

    /// <summary>As the uploader's client says.</summary>
    public string? MimeType { get; private set; }

    /// <summary>First upload, UTC.</summary>
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>Since when Telegram has not known the id any more, UTC; null while it does.</summary>
    public DateTimeOffset? DeadSince { get; private set; }

    /// <summary>When Telegram was last asked about the id, or gave it, UTC. A little later where it could not be asked: others come first then.</summary>
    public DateTimeOffset CheckedAt { get; private set; }

    /// <summary>Registers a file seen for the first time.</summary>
    public static StoredFile Register(
        string uniqueId, string telegramFileId, FileKind kind, string? name, long? size, string? mimeType, DateTimeOffset now) =>
        new(uniqueId, telegramFileId, kind, now) { Name = name, Size = size, MimeType = mimeType };

    /// <summary>The file was uploaded again: the newer id is the likelier to work. The same id says nothing new.</summary>
    public void Renew(string telegramFileId, DateTimeOffset now)
    {
        if (telegramFileId == TelegramFileId) return;

        TelegramFileId = telegramFileId;
        NoteKnown(now);
    }

    /// <summary>Is called as the file in whose place it comes; that may have no name.</summary>
    public void TakeNameOf(StoredFile other) => Name = other.Name ?? Name;

    /// <summary>Gives it another name in our lists.</summary>
    public void Rename(FileName name) => Name = name.Value;

    /// <summary>
    /// Puts another file in its place, for all its uses. It is called as the new one, or as before when that is wanted, or the new one has no name.
    /// </summary>
    /// <returns><see cref="FileErrors.OtherKind"/> when its uses could not show the new one.</returns>
    public Result<Done> Replace(StoredFile other, bool keepName, DateTimeOffset now)
    {
        if (!FileRules.CanReplace(Kind, other.Kind)) return FileErrors.OtherKind;

        (UniqueId, TelegramFileId, Kind, Size, MimeType) = (other.UniqueId, other.TelegramFileId, other.Kind, other.Size, other.MimeType);
        Name = keepName ? Name ?? other.Name : other.Name ?? Name;
        NoteKnown(now);
        return Done.Ok;
    }

    /// <summary>Telegram says that it does not know the id. True when that is news.</summary>
    public bool NoteUnknown(DateTimeOffset now)
    {
        CheckedAt = now;
        if (DeadSince is not null) return false;

        DeadSince = now;
        return true;
    }

    /// <summary>Telegram could not be asked: the file goes back in the line of those that wait to be asked about.</summary>
    /// <param name="from">From when the answer is taken to be, UTC.</param>
    public void PutOff(DateTimeOffset from)
    {
        if (from > CheckedAt) CheckedAt = from;
    }

    /// <summary>Telegram says that it knows the id.</summary>
    public void NoteKnown(DateTimeOffset now) => (DeadSince, CheckedAt) = (null, now);
}
