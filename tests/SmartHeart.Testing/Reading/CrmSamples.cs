using SmartHeart.Application.Crm;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Testing.Reading;

internal sealed class CrmSamples : ReadSamples<ICrmReads>
{
    public CrmSamples()
    {
        Ask((reads, keys) => reads.KnownLeads(Enumerable.Range(1, 250).Select(id => (long)id).ToArray(), default));
        Ask((reads, keys) => reads.LeadsOf(keys.Person.Id, UserCard.LeadsShown, default));
        Ask((reads, keys) => reads.Statuses(default));
    }
}

internal sealed class CrmDeliverySamples : ReadSamples<ICrmDeliveryReads>
{
    public CrmDeliverySamples()
    {
        Ask((reads, keys) => reads.People(keys.TelegramIds, default));
        Ask((reads, keys) => reads.Agreed(new[] { keys.Person.Id, keys.Anybody.Id, keys.Told.Id }, default));
        Ask((reads, keys) => reads.Requests(new[] { keys.Letter.Key }, default));
        Ask((reads, keys) => reads.Events(new[] { keys.Event.Id, keys.LastEvent.Id }, default));
        Ask((reads, keys) => reads.Letters(new[] { keys.Letter.Key }, default));
    }
}

internal sealed class CrmRepositorySamples : ReadSamples<ICrmRepository>
{
    public CrmRepositorySamples()
    {
        Ask((crm, keys) => crm.Contacts(new[] { keys.Person.Id, keys.Told.Id }, default));
        Ask((crm, keys) => crm.Leads(new[] { keys.Person.Id, keys.Told.Id }, default));
        Ask((crm, keys) => crm.LeadsOf(40, default));
        Ask((crm, keys) => crm.State(default));
        Ask((crm, keys) => crm.Statuses(default));
    }
}
