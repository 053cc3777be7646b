using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Application.Events;
using SmartHeart.Application.Requests;

namespace SmartHeart.Testing.Reading;

internal sealed class NeighbourSamples : ReadSamples<INeighbourReads>
{
    public NeighbourSamples()
    {
        Ask((reads, keys) => reads.Next(keys.Item.Id, keys.Anybody.Id, DateTimeOffset.UnixEpoch, default), "for anybody");
        Ask((reads, keys) => reads.Next(keys.Item.Id, keys.Bookworm.Id, DateTimeOffset.UnixEpoch, default), "for who has read half of all");
    }
}

internal sealed class FavouriteSamples : ReadSamples<IFavouriteReads>
{
    public FavouriteSamples()
    {
        Ask((reads, keys) => reads.Lines(keys.Favourite.UserId, new PageAt(), PageSize, default), "first page");
        Ask((reads, keys) => reads.Lines(keys.Favourite.UserId, new PageAt(PageTurn.Next, keys.Favourite.ContentId), PageSize, default), "next page");
        Ask((reads, keys) => reads.Lines(keys.Favourite.UserId, new PageAt(PageTurn.Previous, keys.Favourite.ContentId), PageSize, default), "previous page");
    }
}

internal sealed class EventSamples : ReadSamples<IEventReads>
{
    public EventSamples()
    {
        Ask((reads, keys) => reads.Lines(EventShelf.Ahead, keys.Person.Id, keys.Event.StartsAt, new PageAt(), PageSize, default), "what is ahead");
        Ask((reads, keys) => reads.Lines(EventShelf.Ahead, keys.Person.Id, keys.Event.StartsAt, After(keys), PageSize, default), "what is further ahead");
        Ask((reads, keys) => reads.Lines(EventShelf.Past, keys.Person.Id, keys.Event.StartsAt.AddDays(1), new PageAt(), PageSize, default), "what is past");
        Ask((reads, keys) => reads.Lines(EventShelf.Past, keys.Person.Id, keys.Event.StartsAt.AddDays(99), After(keys), PageSize, default), "what is longer past");
        Ask((reads, keys) => reads.Lines(EventShelf.Mine, keys.Registration.UserId, DateTimeOffset.UnixEpoch, new PageAt(), PageSize, default), "a person's own");
        Ask((reads, keys) => reads.Entry(keys.Event.Id, default));
    }

    private static PageAt After(ReadKeys keys) => new(PageTurn.Next, keys.Event.Id);
}

internal sealed class RequestSamples : ReadSamples<IRequestReads>
{
    public RequestSamples() => Ask((reads, keys) => reads.Offer(keys.Request.ContentId, keys.Request.UserId, default));
}
