using System.Collections.Immutable;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>Finds uploaded files among the known ones, and registers the others: a file is stored once for all its uses.</summary>
internal sealed class FileIntake(IStoredFileRepository files, TimeProvider clock)
{
    /// <summary>The stored files of a draft, in the draft's order.</summary>
    public async Task<(ImmutableArray<StoredFile> Media, ImmutableArray<StoredFile> Documents)> Take(
        ContentDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Media.IsEmpty && draft.Documents.IsEmpty) return ([], []);

        var uploads = draft.Media.AddRange(draft.Documents);
        var uniqueIds = uploads.Select(upload => upload.UniqueId).ToHashSet();
        var stored = (await files.FindByUniqueIds(uniqueIds, cancellationToken)).ToDictionary(file => file.UniqueId);

        foreach (var upload in uploads) stored[upload.UniqueId] = Take(upload, stored.GetValueOrDefault(upload.UniqueId));
        return ([.. draft.Media.Select(upload => stored[upload.UniqueId])], [.. draft.Documents.Select(upload => stored[upload.UniqueId])]);
    }

    private StoredFile Take(UploadedFile upload, StoredFile? known)
    {
        if (known is not null)
        {
            known.Renew(upload.FileId);
            return known;
        }

        var file = StoredFile.Register(
            upload.UniqueId, upload.FileId, upload.Kind, upload.Name, upload.Size, upload.MimeType, clock.GetUtcNow());
        files.Add(file);
        return file;
    }
}
