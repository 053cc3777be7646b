using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>A file that Telegram has just taken in, or one that an item has already.</summary>
/// <param name="UniqueId">Telegram's file_unique_id.</param>
/// <param name="FileId">Telegram's file_id: what this bot sends.</param>
/// <param name="Kind">How Telegram took it in.</param>
/// <param name="Name">As the uploader named it; null for photos.</param>
/// <param name="Size">Bytes, null when not told.</param>
/// <param name="MimeType">As the uploader's client says, null when not told.</param>
public sealed record UploadedFile(string UniqueId, string FileId, FileKind Kind, string? Name = null, long? Size = null, string? MimeType = null);
