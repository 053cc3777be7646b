using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>Leads are there. What was made for somebody who had their data erased meanwhile has to go again.</summary>
/// <param name="Leads">Those that are there.</param>
[Allow(Role.System)]
public sealed record RecordLeads(IReadOnlyList<MadeLead> Leads) : ICommand<Done>;

internal sealed class RecordLeadsHandler(ICrmRepository known, IUserRepository users, IOutbox outbox, TimeProvider clock) : ICommandHandler<RecordLeads, Done>
{
    public async Task<Result<Done>> Handle(RecordLeads command, CancellationToken cancellationToken)
    {
        var ids = command.Leads.Select(lead => lead.UserId).ToHashSet();
        var rows = (await known.Leads(ids, cancellationToken)).ToDictionary(lead => lead.Mark);
        var contacts = (await known.Contacts(ids, cancellationToken)).Select(contact => contact.UserId).ToHashSet();
        foreach (var made in command.Leads)
        {
            var row = rows.GetValueOrDefault(made.Mark);
            if (row is not null && await users.Find(made.UserId, cancellationToken) is { ErasedAt: null }) Record(row, made, contacts);
            else LetGo(row, made);
        }

        return Done.Ok;
    }

    private void Record(CrmLead row, MadeLead made, HashSet<int> contacts)
    {
        row.Made(made.Lead.LeadId);
        if (made.Lead.ContactId is { } contact && contacts.Add(made.UserId))
            known.Add(new CrmContact(made.UserId, contact, made.Lead.CompanyId, isOurs: made is { HadContact: false, Lead.IsMerged: false }, clock.GetUtcNow()));
    }

    private void LetGo(CrmLead? row, MadeLead made)
    {
        // Planned at the very moment of the erasure, which saw nothing of it.
        if (row is not null) known.Remove(row);
        // A contact that was known went into the message of the erasure itself.
        var (contact, company) = made.HadContact ? (null, null) : (made.Lead.ContactId, made.Lead.CompanyId);
        var erased = new PersonErased(contact, company, contact is not null && !made.Lead.IsMerged, [made.Lead.LeadId], [], clock.GetUtcNow());
        outbox.Add<CrmMessage>(erased with { Mark = CrmMark.New() });
    }
}

/// <summary>A lead that is there.</summary>
/// <param name="UserId">Our id of the person.</param>
/// <param name="Mark">Our word on it.</param>
/// <param name="Lead">What the CRM says of it.</param>
/// <param name="HadContact">Whether the contact was there before it.</param>
public sealed record MadeLead(int UserId, string Mark, CrmMade Lead, bool HadContact);
