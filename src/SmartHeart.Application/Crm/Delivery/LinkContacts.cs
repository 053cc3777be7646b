using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>Contacts that were there before us are people of ours.</summary>
/// <param name="Found">One a person.</param>
[Allow(Role.System)]
public sealed record LinkContacts(IReadOnlyList<FoundContact> Found) : ICommand<IReadOnlyCollection<int>>;

internal sealed class LinkContactsHandler(ICrmRepository known, ICrmDeliveryReads reads, TimeProvider clock) : ICommandHandler<LinkContacts, IReadOnlyCollection<int>>
{
    /// <returns>Our ids of those who still let it be known.</returns>
    public async Task<Result<IReadOnlyCollection<int>>> Handle(LinkContacts command, CancellationToken cancellationToken)
    {
        var ids = command.Found.Select(found => found.UserId).ToList();
        var agreed = await reads.Agreed(ids, cancellationToken);
        var linked = (await known.Contacts(agreed, cancellationToken)).Select(contact => contact.UserId).ToList();
        foreach (var found in command.Found.Where(found => agreed.Contains(found.UserId) && !linked.Contains(found.UserId)))
            known.Add(new CrmContact(found.UserId, found.ContactId, null, isOurs: false, clock.GetUtcNow()));
        return Result.Of<IReadOnlyCollection<int>>(agreed.ToHashSet());
    }
}

/// <summary>A contact that is there.</summary>
/// <param name="UserId">Our id of the person.</param>
/// <param name="ContactId">The CRM's id.</param>
public sealed record FoundContact(int UserId, long ContactId);
