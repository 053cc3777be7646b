using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Testing.Seeding;

namespace SmartHeart.Testing.Reading;

internal sealed class FileSamples : ReadSamples<IFileReads>
{
    /// <summary>One of fifty is lost.</summary>
    private const int Lost = 100;

    public FileSamples()
    {
        foreach (var shelf in Enum.GetValues<FileShelf>()) Ask((reads, _) => reads.Lines(shelf, default, PageSize, default), $"first page of {shelf}");
        foreach (var shelf in Enum.GetValues<FileShelf>())
        {
            Ask((reads, keys) => reads.Lines(shelf, new(PageTurn.Next, KeyIn(shelf, keys)), PageSize, default), $"next page of {shelf}");
            Ask((reads, keys) => reads.Lines(shelf, new(PageTurn.Previous, KeyIn(shelf, keys)), PageSize, default), $"previous page of {shelf}");
        }

        Ask((reads, keys) => reads.Card(keys.Document.FileId, 10, default));
    }

    private static int KeyIn(FileShelf shelf, ReadKeys keys) => shelf == FileShelf.Lost ? Lost : keys.Document.FileId;
}

internal sealed class FileFinders : ReadSamples<IStoredFileRepository>
{
    public FileFinders()
    {
        Ask((files, keys) => files.Find(keys.Document.FileId, default));
        Ask((files, keys) => files.FindByUniqueIds(keys.UniqueIds, default));
        Ask((files, keys) => files.FindByTelegramIds([.. keys.UniqueIds.Select(ContentSeed.TelegramIdOf)], default));
        Ask((files, keys) => files.CheckedBefore(DateTimeOffset.UnixEpoch.AddYears(200), 20, default));
        Ask((files, keys) => files.CountUses(keys.Document.FileId, default));
    }
}
