namespace SmartHeart.Domain.Crm;

/// <summary>Who a person is in the CRM. One row a person; gone with the person's data.</summary>
public sealed class CrmContact
{
    /// <summary>Links a person to a contact.</summary>
    /// <param name="userId">Our id of the person.</param>
    /// <param name="contactId">The CRM's id of the contact.</param>
    /// <param name="companyId">The CRM's id of its company, as far as it came from us; null for none.</param>
    /// <param name="isOurs">Whether we made the contact: one that was there before us keeps its data when the person has theirs erased with us.</param>
    /// <param name="now">UTC.</param>
    public CrmContact(int userId, long contactId, long? companyId, bool isOurs, DateTimeOffset now) =>
        (UserId, ContactId, CompanyId, IsOurs, LinkedAt) = (userId, contactId, companyId, isOurs, now);

    // EF hands over what is stored.
    private CrmContact()
    {
    }

    /// <summary>Our id of the person.</summary>
    public int UserId { get; private set; }

    /// <summary>The CRM's id.</summary>
    public long ContactId { get; private set; }

    /// <summary>The CRM's id of the company that we made for them; null for none.</summary>
    public long? CompanyId { get; private set; }

    /// <summary>Whether the contact was made by us.</summary>
    public bool IsOurs { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset LinkedAt { get; private set; }

    /// <summary>Somebody with whom they shared the contact is gone: what we made of it is theirs alone now.</summary>
    public void Inherit(CrmContact gone) => (IsOurs, CompanyId) = (IsOurs || gone.IsOurs, CompanyId ?? gone.CompanyId);

    /// <summary>A company was made for them.</summary>
    public void WorksAt(long companyId) => CompanyId = companyId;
}
