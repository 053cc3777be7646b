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
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, keys.Person.Id, ReadKeys.After(keys.Item.Id), PageSize, default), "next page");
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, keys.Person.Id, ReadKeys.Before(keys.Item.Id), PageSize, default), "previous page");
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, keys.Person.Id, ReadKeys.Before(keys.LastOfShelf.Id), PageSize, default), "last page but one");
        Ask((reads, keys) => reads.Lines(keys.Item.CategoryId, keys.Person.Id, ReadKeys.After(keys.LastOfShelf.Id), PageSize, default), "past the end");
        Ask((reads, keys) => reads.Card(keys.Item.Id, keys.Person.Id, default));
        Ask((reads, keys) => reads.Document(keys.Document.ContentId, keys.Document.FileId, default));
    }
}

internal sealed class FavouriteSamples : ReadSamples<IFavouriteReads>
{
    public FavouriteSamples()
    {
        Ask((reads, keys) => reads.Lines(keys.Favourite.UserId, new PageAt(), PageSize, default), "first page");
        Ask((reads, keys) => reads.Lines(keys.Bookworm.Id, new PageAt(), PageSize, default), "first page of hundreds");
        Ask((reads, keys) => reads.Lines(keys.Favourite.UserId, ReadKeys.After(keys.Favourite.ContentId), PageSize, default), "next page");
        Ask((reads, keys) => reads.Lines(keys.Favourite.UserId, ReadKeys.Before(keys.Favourite.ContentId), PageSize, default), "previous page");
    }
}

internal sealed class NeighbourSamples : ReadSamples<INeighbourReads>
{
    public NeighbourSamples()
    {
        Ask((reads, keys) => reads.Next(keys.Item.Id, keys.Anybody.Id, keys.Now, default), "for anybody");
        Ask((reads, keys) => reads.Next(keys.Item.Id, keys.Bookworm.Id, keys.Now, default), "for who has read half of all");
    }
}

internal sealed class ContentFinders : ReadSamples<IContentRepository>
{
    public ContentFinders()
    {
        Ask((items, keys) => items.Find(keys.Managed.Id, default));
        Ask(nameof(IContentRepository.Neighbour), async (items, keys) =>
        {
            var item = (await items.Find(keys.Item.Id, default))!;
            return await items.Neighbour(item, true, default) ?? await items.Neighbour(item, false, default);
        });
    }
}

internal sealed class DeletedSamples : ReadSamples<IDeletedContent>
{
    public DeletedSamples() => Ask((deleted, keys) => deleted.Of(keys.Popular.Id, default));
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
