using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Content;

/// <summary>Which files an item may have.</summary>
public static class FileRules
{
    /// <summary>
    /// What is wrong with the files of an item: <see cref="ContentErrors.TooManyMedia"/>, <see cref="ContentErrors.MediaKind"/>,
    /// <see cref="ContentErrors.TooManyDocuments"/>, <see cref="ContentErrors.DocumentKind"/>, <see cref="ContentErrors.FileTwice"/>; null for nothing.
    /// </summary>
    internal static Error? WhyNot(IReadOnlyList<StoredFile> media, IReadOnlyList<StoredFile> documents) =>
        WhyNotMedia([.. media.Select(file => (file.UniqueId, file.Kind))])
        ?? WhyNotDocuments([.. documents.Select(file => (file.UniqueId, file.Kind))]);

    /// <summary>What is wrong with these photos and videos; null for nothing.</summary>
    public static Error? WhyNotMedia(IReadOnlyList<(string UniqueId, FileKind Kind)> files)
    {
        if (files.Count > ContentItem.MaxMedia) return ContentErrors.TooManyMedia.With("max", ContentItem.MaxMedia);
        if (files.Any(file => file.Kind is not (FileKind.Photo or FileKind.Video))) return ContentErrors.MediaKind;
        return HasTwins(files) ? ContentErrors.FileTwice : null;
    }

    /// <summary>What is wrong with these documents; null for nothing.</summary>
    public static Error? WhyNotDocuments(IReadOnlyList<(string UniqueId, FileKind Kind)> files)
    {
        if (files.Count > ContentItem.MaxDocuments) return ContentErrors.TooManyDocuments.With("max", ContentItem.MaxDocuments);
        if (files.Any(file => file.Kind is not (FileKind.Document or FileKind.Audio))) return ContentErrors.DocumentKind;
        return HasTwins(files) ? ContentErrors.FileTwice : null;
    }

    /// <summary>Whether every item that uses a file of the one kind may use one of the other: both go with the text, or both are sent when asked for.</summary>
    public static bool CanReplace(FileKind old, FileKind other) => RoleOf(old) is { } role && role == RoleOf(other);

    /// <summary>How files of the kind go with an item; null for kinds that no item takes.</summary>
    public static AttachmentRole? RoleOf(FileKind kind) => kind switch
    {
        FileKind.Photo or FileKind.Video => AttachmentRole.Media,
        FileKind.Document or FileKind.Audio => AttachmentRole.Document,
        _ => null,
    };

    private static bool HasTwins(IReadOnlyList<(string UniqueId, FileKind Kind)> files) =>
        files.DistinctBy(file => file.UniqueId).Count() < files.Count;
}
