using SmartHeart.Application.Crm;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Testing.Reading;

internal sealed class CrmSamples : ReadSamples<ICrmReads>
{
    public CrmSamples()
    {
        Ask((reads, keys) => reads.KnownLeads(new[] { keys.CrmPerson.LeadId, 1, 2 }, default));
        Ask((reads, keys) => reads.LeadsOf(keys.CrmPerson.UserId, UserCard.LeadsShown, default));
        Ask((reads, keys) => reads.Statuses(default));
    }
}

internal sealed class CrmDeliverySamples : ReadSamples<ICrmDeliveryReads>
{
    public CrmDeliverySamples()
    {
        Ask((reads, keys) => reads.People(keys.TelegramIds, default));
        Ask((reads, keys) => reads.Agreed(new[] { keys.Person.Id, keys.Anybody.Id, keys.Told.Id }, default));
        Ask((reads, keys) => reads.Requests(new[] { keys.RequestKey }, default));
        Ask((reads, keys) => reads.Events(new[] { keys.Event.Id, keys.LastEvent.Id }, default));
        Ask((reads, keys) => reads.Letters(new[] { keys.Letter.Key }, default));
    }
}

internal sealed class CrmRepositorySamples : ReadSamples<ICrmRepository>
{
    public CrmRepositorySamples()
    {
        Ask((crm, keys) => crm.Contacts(new[] { keys.CrmPerson.UserId, keys.Told.Id }, default));
        Ask((crm, keys) => crm.Leads(new[] { keys.CrmPerson.UserId, keys.Told.Id }, default));
        Ask((crm, keys) => crm.LeadsOf(keys.CrmPerson.LeadId, default));
        Ask((crm, keys) => crm.Sharing(keys.CrmPerson.ContactId, default));
        Ask((crm, keys) => crm.State(default));
        Ask((crm, keys) => crm.Statuses(default));
    }
}
