using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;

namespace SmartHeart.Testing.Reading;

internal sealed class ContentSamples : ReadSamples<IContentReads>
{
    public ContentSamples()
    {
        Ask((reads, keys) => reads.Categories(keys.Item.Kind, keys.Anybody.Id, default), "for anybody");
        Ask((reads, keys) => reads.Categories(keys.Item.Kind, keys.Bookworm.Id, default), "for who has read half of all");
        Ask((reads, keys) => reads.Category(keys.Item.CategoryId, default));
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, keys.Person.Id, new PageAt(), PageSize, default), "first page");
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, keys.Person.Id, ReadKeys.After(keys.Item), PageSize, default), "next page");
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, keys.Person.Id, ReadKeys.Before(keys.Item), PageSize, default), "previous page");
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, keys.Person.Id, ReadKeys.Before(keys.LastOfShelf), PageSize, default), "last page but one");
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, keys.Person.Id, ReadKeys.After(keys.LastOfShelf), PageSize, default), "past the end");
        Ask((reads, keys) => reads.Card(keys.Item.Id, keys.Person.Id, default));
        Ask((reads, keys) => reads.Document(keys.Document.ContentId, keys.Document.FileId, default));
    }
}

internal sealed class ManagedContentSamples : ReadSamples<IManagedContentReads>
{
    public ManagedContentSamples()
    {
        Ask((reads, keys) => reads.Categories(keys.Managed.Kind, default));
        Ask((reads, keys) => reads.Category(keys.Managed.CategoryId, default));
        Ask((reads, keys) => reads.Counts(keys.Managed.Kind, default));
        Ask((reads, keys) => reads.Ties(keys.Managed.Id, default));
        Ask((reads, keys) => reads.Lines(keys.Managed.Kind, null, new PageAt(PageTurn.Around, keys.Managed.Id), PageSize, default), "around");
        Ask((reads, keys) => reads.Lines(keys.Managed.Kind, keys.Managed.Status, new PageAt(PageTurn.Around, keys.Managed.Id), PageSize, default), "around in a status");
        Ask((reads, keys) => reads.Lines(keys.Managed.Kind, null, new PageAt(), PageSize, default), "first page");
        Ask((reads, keys) => reads.Lines(keys.Managed.Kind, null, ReadKeys.After(keys.Managed), PageSize, default), "next page");
        Ask((reads, keys) => reads.Lines(keys.Managed.Kind, null, ReadKeys.Before(keys.Managed), PageSize, default), "previous page");
        Ask((reads, keys) => reads.Lines(keys.Managed.Kind, null, ReadKeys.Before(keys.LastOfKind), PageSize, default), "last page but one");
        Ask((reads, keys) => reads.Lines(keys.Managed.Kind, keys.Managed.Status, new PageAt(), PageSize, default), "first page of a status");
        Ask((reads, keys) => reads.Lines(keys.Managed.Kind, keys.Managed.Status, ReadKeys.After(keys.Managed), PageSize, default), "next page of a status");
        Ask((reads, keys) => reads.Item(keys.Managed.Id, default));
    }
}

internal sealed class ContentOrderSamples : ReadSamples<IContentOrderReads>
{
    public ContentOrderSamples()
    {
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, new PageAt(), PageSize, default), "first page");
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, ReadKeys.After(keys.Item), PageSize, default), "next page");
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, ReadKeys.Before(keys.LastOfShelf), PageSize, default), "last page but one");
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, new PageAt(PageTurn.Around, keys.Item.Id), PageSize, default), "around");
        Ask((reads, keys) => reads.Total(keys.Item.CategoryId, default));
        Ask((reads, keys) => reads.Place(keys.Item.CategoryId, keys.Item.Id, default));
    }
}

internal sealed class ContentFiguresSamples : ReadSamples<IContentFiguresReads>
{
    public ContentFiguresSamples()
    {
        Ask((reads, keys) => reads.Favourites(keys.Item.Id, default));
        Ask((reads, keys) => reads.Askers(keys.Item.Id, default));
        Ask((reads, keys) => reads.Registered(keys.Item.Id, default));
        Ask((reads, keys) => reads.Returned(keys.Item.Id, 1000, default));
        Ask((reads, keys) => reads.NewReaders(keys.Item.Id, Month, default));
    }

    private static IReadOnlyList<DateTimeOffset> Month { get; } =
        [.. Enumerable.Range(0, 31).Select(day => new DateTimeOffset(2026, 10, 23, 0, 0, 0, TimeSpan.Zero).AddDays(day))];
}

internal sealed class ContentFinders : ReadSamples<IContentRepository>
{
    public ContentFinders() => Ask((items, keys) => items.Find(keys.Managed.Id, default));
}

internal sealed class CategoryFinders : ReadSamples<ICategoryRepository>
{
    public CategoryFinders()
    {
        Ask((categories, keys) => categories.Find(keys.Item.CategoryId, default));
        Ask((categories, keys) => categories.All(keys.Item.Kind, default));
        Ask((categories, keys) => categories.CountContent(keys.Item.CategoryId, default));
    }
}

internal sealed class FileFinders : ReadSamples<IStoredFileRepository>
{
    public FileFinders() => Ask((files, keys) => files.FindByUniqueIds(keys.UniqueIds, default));
}
