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
        Ask((reads, keys) => reads.ManagedCategories(keys.Managed.Kind, default));
        Ask((reads, keys) => reads.ManagedLines(keys.Managed.Kind, null, new PageAt(), PageSize, default), "first page");
        Ask((reads, keys) => reads.ManagedLines(keys.Managed.Kind, null, ReadKeys.After(keys.Managed), PageSize, default), "next page");
        Ask((reads, keys) => reads.ManagedLines(keys.Managed.Kind, null, ReadKeys.Before(keys.Managed), PageSize, default), "previous page");
        Ask((reads, keys) => reads.ManagedLines(keys.Managed.Kind, null, ReadKeys.Before(keys.LastOfKind), PageSize, default), "last page but one");
        Ask((reads, keys) => reads.ManagedLines(keys.Managed.Kind, keys.Managed.Status, new PageAt(), PageSize, default), "first page of a status");
        Ask((reads, keys) => reads.ManagedLines(keys.Managed.Kind, keys.Managed.Status, ReadKeys.After(keys.Managed), PageSize, default), "next page of a status");
        Ask((reads, keys) => reads.Managed(keys.Managed.Id, default));
    }
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
    }
}
