using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Sync;

/// <summary>The next page of contacts: who has a number of theirs is linked. Done twice it changes nothing more, and counts the same.</summary>
/// <param name="Run">How far it is.</param>
[Allow(Role.System)]
public sealed record LinkCrmPage(CrmSync Run) : ICommand<CrmSyncStep>;

// Several, since there is none while the CRM is off: nothing is sent then.
internal sealed class LinkCrmPageHandler(IEnumerable<ICrmApi> apis, ICrmSyncRuns runs, ICrmLinks links, ContactLeads leads, TimeProvider clock)
    : ICommandHandler<LinkCrmPage, CrmSyncStep>
{
    public async Task<Result<CrmSyncStep>> Handle(LinkCrmPage command, CancellationToken cancellationToken)
    {
        if (apis.FirstOrDefault() is not { } api) return CrmErrors.Off;

        var run = command.Run;
        if (await runs.Current(cancellationToken) is not { IsCancelled: false } current || current.AskedAt != run.AskedAt) return new CrmSyncStep(run, IsGone: true);
        try
        {
            return new CrmSyncStep(await Page(api, run with { Waits = null }, cancellationToken));
        }
        catch (CrmException refused)
        {
            return new CrmSyncStep(run with { Waits = refused.Message });
        }
    }

    private async Task<CrmSync> Page(ICrmApi api, CrmSync run, CancellationToken cancellationToken)
    {
        var contacts = await api.ReadContacts(run.Pages + 1, cancellationToken);
        if (contacts.Count == 0) return run with { IsRead = true };

        var owners = await links.Owners([.. contacts.SelectMany(contact => contact.Phones).Distinct()], cancellationToken);
        var page = new ContactMatches(contacts, owners, run.AskedAt);
        var found = await leads.NewestOpen(api, [.. page.New.Where(match => !match.Owner.HasLead).Select(match => match.Contact)], cancellationToken);
        var adopted = 0;
        foreach (var (contact, owner) in page.New)
        {
            links.Link(owner.UserId, contact.ContactId, clock.GetUtcNow());
            if (owner.HasLead || !found.TryGetValue(contact.ContactId, out var lead)) continue;

            links.Adopt(owner.UserId, contact.ContactId, lead, clock.GetUtcNow());
            adopted++;
        }

        return run with
        {
            Pages = run.Pages + 1,
            Contacts = run.Contacts + contacts.Count,
            Linked = run.Linked + page.Linked,
            Leads = run.Leads + page.Repeated.Count(match => match.Owner.HasLead) + adopted,
            Known = run.Known + page.Known,
            Strangers = run.Strangers + page.Strangers,
            Doubles = run.Doubles + page.Doubles,
        };
    }
}

/// <summary>How far a synchronisation came.</summary>
/// <param name="Run">As it goes on.</param>
/// <param name="IsGone">Whether it was stopped meanwhile.</param>
public sealed record CrmSyncStep(CrmSync Run, bool IsGone = false);
