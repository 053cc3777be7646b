using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Crm.Sync;

/// <summary>Who is meant by contacts that are in the CRM already. Only people with a profile and a given consent to personal data.</summary>
public interface ICrmLinks
{
    /// <summary>Who has these numbers, by our id; several people may share one.</summary>
    Task<IReadOnlyList<PhoneOwner>> Owners(IReadOnlyCollection<PhoneNumber> phones, CancellationToken cancellationToken);

    /// <summary>How many are linked to no contact. Goes through all people: for the beginning and the end of a synchronisation.</summary>
    Task<int> CountUnlinked(CancellationToken cancellationToken);

    /// <summary>
    /// Links a person to a contact that was there before us, as part of the current unit of work. Nothing when they are linked, or erased, by then.
    /// </summary>
    void Link(int userId, long contactId, DateTimeOffset now);

    /// <summary>
    /// Makes a lead of the contact a person's own, as part of the current unit of work. Since when it stands where it does nobody says, so nothing starts from it.
    /// Nothing when they are not linked to that contact, or have a lead of their own, by then.
    /// </summary>
    void Adopt(int userId, long contactId, CrmLeadStanding lead, DateTimeOffset now);
}

/// <summary>Somebody with a number.</summary>
/// <param name="Phone">The number.</param>
/// <param name="UserId">Our id.</param>
/// <param name="ContactId">The contact they are linked to; null for none.</param>
/// <param name="IsOurs">Whether we made that contact.</param>
/// <param name="LinkedAt">Since when, UTC; null for not at all.</param>
/// <param name="HasLead">Whether they have a lead of their own, made or about to be.</param>
public sealed record PhoneOwner(PhoneNumber Phone, int UserId, long? ContactId, bool IsOurs, DateTimeOffset? LinkedAt, bool HasLead);
