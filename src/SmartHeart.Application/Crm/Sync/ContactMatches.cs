using SmartHeart.Application.Crm.Delivery;

namespace SmartHeart.Application.Crm.Sync;

/// <summary>
/// A page of contacts beside those who have their numbers. Contacts come oldest first, and of several with one number the oldest is taken: it carries the history, and
/// later ones are what a merge in the CRM would fold into it.
/// </summary>
internal sealed class ContactMatches
{
    private readonly Dictionary<int, long> _contacts = [];
    private readonly DateTimeOffset _askedAt;

    public ContactMatches(IReadOnlyList<CrmListed> contacts, IReadOnlyList<PhoneOwner> owners, DateTimeOffset askedAt)
    {
        _askedAt = askedAt;
        var byPhone = owners.ToLookup(owner => owner.Phone);
        foreach (var contact in contacts)
        {
            var (isKnown, isDouble) = (false, false);
            foreach (var owner in contact.Phones.SelectMany(phone => byPhone[phone]).DistinctBy(owner => owner.UserId))
                (isKnown, isDouble) = (true, !Take(contact, owner) || isDouble);
            if (!isKnown) Strangers++;
            if (isDouble) Doubles++;
        }
    }

    /// <summary>Who is to be linked, and to what.</summary>
    public List<(CrmListed Contact, PhoneOwner Owner)> New { get; } = [];

    /// <summary>Who was linked when the page was done before, by the same synchronisation.</summary>
    public List<(CrmListed Contact, PhoneOwner Owner)> Repeated { get; } = [];

    /// <summary>People whom the page links.</summary>
    public int Linked => New.Count + Repeated.Count;

    /// <summary>People who were linked before.</summary>
    public int Known { get; private set; }

    /// <summary>Contacts whose number nobody has.</summary>
    public int Strangers { get; private set; }

    /// <summary>Contacts with the number of somebody who is linked to another one.</summary>
    public int Doubles { get; private set; }

    /// <returns>False when the person is linked to another contact.</returns>
    private bool Take(CrmListed contact, PhoneOwner owner)
    {
        var linked = owner.ContactId ?? _contacts.GetValueOrDefault(owner.UserId, contact.ContactId);
        if (linked != contact.ContactId) return false;

        _contacts[owner.UserId] = linked;
        if (owner.ContactId is null) New.Add((contact, owner));
        else if (!owner.IsOurs && owner.LinkedAt >= _askedAt) Repeated.Add((contact, owner));
        else Known++;
        return true;
    }
}
