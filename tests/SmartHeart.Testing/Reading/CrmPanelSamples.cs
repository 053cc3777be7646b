using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm.Panel;
using SmartHeart.Application.Crm.Sync;
using SmartHeart.Application.Feed;
using SmartHeart.Domain.Users;

namespace SmartHeart.Testing.Reading;

internal sealed class CrmPanelSamples : ReadSamples<ICrmPanelReads>
{
    public CrmPanelSamples()
    {
        Ask((reads, keys) => reads.Stop(default));
        Ask((reads, keys) => reads.Troubles(ShowCrm.Troubles, default));
    }
}

internal sealed class CrmLinkSamples : ReadSamples<ICrmLinks>
{
    public CrmLinkSamples()
    {
        Ask((links, keys) => links.Owners(Phones(keys), default));
        Ask((links, keys) => links.CountUnlinked(default));
    }

    // A page of the CRM, most of it about people who are not here.
    private static PhoneNumber[] Phones(ReadKeys keys) =>
        [PhoneNumber.Stored(keys.Told.Phone), .. Enumerable.Range(0, 249).Select(i => PhoneNumber.Stored($"+7900{i:D7}"))];
}

internal sealed class CrmSyncRunSamples : ReadSamples<ICrmSyncRuns>
{
    public CrmSyncRunSamples() => Ask((runs, keys) => runs.Current(default));
}

internal sealed class OutboxDeskSamples : ReadSamples<IOutboxDesk>
{
    public OutboxDeskSamples()
    {
        Ask((desk, keys) => desk.Backlog(FeedEvent.Type, default));
        Ask((desk, keys) => desk.Parked(FeedEvent.Type, 0, PageSize, default), "first page");
        Ask((desk, keys) => desk.Parked(FeedEvent.Type, 1, PageSize, default), "next page");
    }
}
