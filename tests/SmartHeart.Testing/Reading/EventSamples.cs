using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Events;
using SmartHeart.Application.Requests;
using SmartHeart.Domain.Events;

namespace SmartHeart.Testing.Reading;

internal sealed class EventSamples : ReadSamples<IEventReads>
{
    public EventSamples()
    {
        foreach (var shelf in Enum.GetValues<EventShelf>())
        {
            // What people registered for may be over by now; long ago all of it was ahead.
            var longAgo = shelf == EventShelf.Mine ? TimeSpan.FromDays(3650) : TimeSpan.Zero;
            Ask((reads, keys) => reads.Lines(shelf, keys.Registration.UserId, keys.Now - longAgo, new PageAt(), PageSize, default), $"{shelf}, first page");
            Ask((reads, keys) => reads.Lines(shelf, keys.Registration.UserId, keys.Now - longAgo, ReadKeys.After(keys.Event.Id), PageSize, default), $"{shelf}, next page");
            Ask((reads, keys) => reads.Lines(shelf, keys.Registration.UserId, keys.Now - longAgo, ReadKeys.Before(keys.LastEvent.Id), PageSize, default), $"{shelf}, previous page");
        }

        Ask((reads, keys) => reads.TitleOfOwn(keys.Registration.ContentId, keys.Registration.UserId, default));
        Ask((reads, keys) => reads.Entry(keys.Event.Id, default));
    }
}

internal sealed class RegistrationSamples : ReadSamples<IRegistrationReads>
{
    public RegistrationSamples()
    {
        Ask((reads, keys) => reads.Count(keys.Registration.ContentId, RegistrationState.Registered, default));
        Ask((reads, keys) => reads.Page(keys.Registration.ContentId, new PageAt(), PageSize, default), "first page");
        Ask((reads, keys) => reads.Page(keys.Registration.ContentId, ReadKeys.After(int.MaxValue), PageSize, default), "next page");
        Ask((reads, keys) => reads.Page(keys.Registration.ContentId, ReadKeys.Before(1), PageSize, default), "previous page");
        Ask((reads, keys) => reads.Rows(keys.Registration.ContentId, RegistrationState.Registered, 0, ReadEventToExport.Size, default));
    }
}

internal sealed class RegistrationFinders : ReadSamples<IRegistrationRepository>
{
    public RegistrationFinders() => Ask((registrations, keys) => registrations.Find(keys.Registration.UserId, keys.Registration.ContentId, default));
}

internal sealed class RequestSamples : ReadSamples<IRequestReads>
{
    public RequestSamples()
    {
        Ask((reads, keys) => reads.Offer(keys.Product.Id, keys.Anybody.Id, default), "for the first time");
        Ask((reads, keys) => reads.Offer(keys.Request.ContentId, keys.Request.UserId, default), "again");
    }
}
