using System.Collections.Immutable;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>Finds uploaded files among the known ones, and registers the others: a file is stored once for all its uses.</summary>
internal sealed class FileIntake(IStoredFileRepository files, IFileProbe probe, TimeProvider clock)
{
    /// <summary>The stored files of a draft, in the draft's order.</summary>
    public async Task<(ImmutableArray<StoredFile> Media, ImmutableArray<StoredFile> Documents)> Take(
        ContentDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Media.IsEmpty && draft.Documents.IsEmpty) return ([], []);

        var stored = await Take(draft.Media.AddRange(draft.Documents), cancellationToken);
        return ([.. draft.Media.Select(upload => stored[upload.UniqueId])], [.. draft.Documents.Select(upload => stored[upload.UniqueId])]);
    }

    /// <summary>The stored files, by unique id.</summary>
    public async Task<IReadOnlyDictionary<string, StoredFile>> Take(ImmutableArray<UploadedFile> uploads, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var stored = await Find(uploads, cancellationToken);
        var fresh = uploads.Where(upload => !stored.ContainsKey(upload.UniqueId)).DistinctBy(upload => upload.UniqueId).ToList();
        if (fresh.Count > 0)
        {
            await files.Register([.. fresh.Select(upload => Registered(upload, now))], cancellationToken);
            stored = await Find(uploads, cancellationToken);
        }

        await Task.WhenAll(uploads.Select(upload => Renew(stored[upload.UniqueId], upload.FileId, now, cancellationToken)));
        return stored;
    }

    /// <summary>
    /// A draft may be days old, and its id lost since, while the file has come in anew: only an id that works takes the place of one that is not known to be
    /// lost. Of what was just uploaded nothing but that is to be expected.
    /// </summary>
    private async Task Renew(StoredFile file, string telegramFileId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (telegramFileId == file.TelegramFileId) return;

        var answer = await probe.Ask(telegramFileId, cancellationToken);
        if (answer == FileAnswer.Known || (answer == FileAnswer.NotAsked && file.DeadSince is not null)) file.Renew(telegramFileId, now);
    }

    private async Task<Dictionary<string, StoredFile>> Find(ImmutableArray<UploadedFile> uploads, CancellationToken cancellationToken) =>
        (await files.FindByUniqueIds(uploads.Select(upload => upload.UniqueId).ToHashSet(), cancellationToken)).ToDictionary(file => file.UniqueId);

    private static StoredFile Registered(UploadedFile upload, DateTimeOffset now) =>
        StoredFile.Register(upload.UniqueId, upload.FileId, upload.Kind, upload.Name, upload.Size, upload.MimeType, now);
}
