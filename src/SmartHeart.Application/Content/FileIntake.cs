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

        var stored = await Take(draft.Media.AddRange(draft.Documents), cancellationToken);
        return ([.. draft.Media.Select(upload => stored[upload.UniqueId])], [.. draft.Documents.Select(upload => stored[upload.UniqueId])]);
    }

    private async Task<Dictionary<string, StoredFile>> Take(ImmutableArray<UploadedFile> uploads, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var stored = await Find(uploads, cancellationToken);
        var fresh = uploads.Where(upload => !stored.ContainsKey(upload.UniqueId)).DistinctBy(upload => upload.UniqueId).ToList();
        if (fresh.Count > 0)
        {
            await files.Register([.. fresh.Select(upload => Registered(upload, now))], cancellationToken);
            stored = await Find(uploads, cancellationToken);
        }

        foreach (var upload in uploads) stored[upload.UniqueId].Renew(upload.FileId, now);
        return stored;
    }

    private async Task<Dictionary<string, StoredFile>> Find(ImmutableArray<UploadedFile> uploads, CancellationToken cancellationToken) =>
        (await files.FindByUniqueIds(uploads.Select(upload => upload.UniqueId).ToHashSet(), cancellationToken)).ToDictionary(file => file.UniqueId);

    private static StoredFile Registered(UploadedFile upload, DateTimeOffset now) =>
        StoredFile.Register(upload.UniqueId, upload.FileId, upload.Kind, upload.Name, upload.Size, upload.MimeType, now);
}
