using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;

namespace SmartHeart.Testing.Reading;

internal sealed class ManagedSamples : ReadSamples<IManagedContentReads>
{
    public ManagedSamples()
    {
        Ask((reads, keys) => reads.Categories(keys.Managed.Kind, default));
        Ask((reads, keys) => reads.Category(keys.Managed.CategoryId, default));
        Ask((reads, keys) => reads.Counts(keys.Managed.Kind, default));
        Ask((reads, keys) => reads.Lines(keys.Managed.Kind, null, new PageAt(), PageSize, default), "first page");
        Ask((reads, keys) => reads.Lines(keys.Managed.Kind, null, ReadKeys.After(keys.Managed.Id), PageSize, default), "next page");
        Ask((reads, keys) => reads.Lines(keys.Managed.Kind, null, ReadKeys.Before(keys.Managed.Id), PageSize, default), "previous page");
        Ask((reads, keys) => reads.Lines(keys.Managed.Kind, null, ReadKeys.Before(keys.LastOfKind.Id), PageSize, default), "last page but one");
        Ask((reads, keys) => reads.Lines(keys.Managed.Kind, null, ReadKeys.Around(keys.LastOfKind.Id), PageSize, default), "the page around the last");
        Ask((reads, keys) => reads.Lines(keys.Managed.Kind, keys.Managed.Status, new PageAt(), PageSize, default), "first page of a status");
        Ask((reads, keys) => reads.Lines(keys.Managed.Kind, keys.Managed.Status, ReadKeys.After(keys.Managed.Id), PageSize, default), "next page of a status");
        Ask((reads, keys) => reads.Lines(keys.Managed.Kind, keys.Managed.Status, ReadKeys.Around(keys.Managed.Id), PageSize, default), "the page around, of a status");
        foreach (var status in new ContentStatus?[] { null, ContentStatus.Published })
        {
            var of = status is null ? "events" : "published events";
            Ask((reads, keys) => reads.Lines(ContentKind.Event, status, new PageAt(), PageSize, default), $"first page of {of}");
            Ask((reads, keys) => reads.Lines(ContentKind.Event, status, ReadKeys.After(keys.Event.Id), PageSize, default), $"next page of {of}");
            Ask((reads, keys) => reads.Lines(ContentKind.Event, status, ReadKeys.Before(keys.LastEvent.Id), PageSize, default), $"previous page of {of}");
            Ask((reads, keys) => reads.Lines(ContentKind.Event, status, ReadKeys.Around(keys.LastEvent.Id), PageSize, default), $"the page around, of {of}");
        }

        Ask((reads, keys) => reads.Item(keys.Managed.Id, default));
        Ask((reads, keys) => reads.Ties(keys.Popular.Id, default));
    }
}

internal sealed class OrderSamples : ReadSamples<IContentOrderReads>
{
    public OrderSamples()
    {
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, new PageAt(), PageSize, default), "first page");
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, ReadKeys.After(keys.Item.Id), PageSize, default), "next page");
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, ReadKeys.Before(keys.Item.Id), PageSize, default), "previous page");
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, ReadKeys.Around(keys.LastOfShelf.Id), PageSize, default), "the page around the last");
        Ask((reads, keys) => reads.Total(keys.Item.CategoryId, default));
        Ask((reads, keys) => reads.Place(keys.Item.CategoryId, keys.LastOfShelf.Id, default));
    }
}

internal sealed class FigureSamples : ReadSamples<IContentFiguresReads>
{
    public FigureSamples()
    {
        Ask((reads, keys) => reads.Favourites(keys.Popular.Id, default));
        Ask((reads, keys) => reads.Askers(keys.Request.ContentId, default));
        Ask((reads, keys) => reads.Registered(keys.Registration.ContentId, default));
        Ask((reads, keys) => reads.Returned(keys.Popular.Id, 10_000, default));
        Ask((reads, keys) => reads.NewReaders(keys.Popular.Id, Weeks(keys.Now), default));
    }

    private static DateTimeOffset[] Weeks(DateTimeOffset now) => [.. Enumerable.Range(-8, 9).Select(week => now.AddDays(7 * week))];
}

internal sealed class FileSamples : ReadSamples<IFileReads>
{
    private static readonly string[] Named = ["Document"];

    public FileSamples()
    {
        foreach (var shelf in Enum.GetValues<FileShelf>())
        {
            Ask((reads, keys) => reads.Lines(shelf, new PageAt(), PageSize, default), $"{shelf}, first page");
            Ask((reads, keys) => reads.Lines(shelf, ReadKeys.After(shelf == FileShelf.Lost ? keys.LostFile.Id : keys.File.Id), PageSize, default), $"{shelf}, next page");
            Ask((reads, keys) => reads.Lines(shelf, ReadKeys.Before(shelf == FileShelf.Lost ? keys.LostFile.Id : keys.File.Id), PageSize, default), $"{shelf}, previous page");
        }

        Ask((reads, keys) => reads.Found(Named, new PageAt(), PageSize, default), "first page");
        Ask((reads, keys) => reads.Found(Named, ReadKeys.After(keys.File.Id), PageSize, default), "next page");
        Ask((reads, keys) => reads.Found(Named, ReadKeys.Before(keys.File.Id), PageSize, default), "previous page");
        Ask((reads, keys) => reads.Card(keys.File.Id, PageSize, default));
    }
}

internal sealed class FileFinders : ReadSamples<IStoredFileRepository>
{
    public FileFinders()
    {
        Ask((files, keys) => files.Find(keys.File.Id, default));
        Ask((files, keys) => files.FindByUniqueIds(keys.UniqueIds, default));
        Ask((files, keys) => files.FindByTelegramIds(keys.FileIds, default));
        Ask((files, keys) => files.NotCheckedSince(keys.Now, PageSize, default));
        Ask((files, keys) => files.CountUses(keys.File.Id, default));
    }
}
