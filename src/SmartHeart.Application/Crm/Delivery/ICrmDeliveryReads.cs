using SmartHeart.Application.Users;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>What is true now, for telling the CRM: whole batches at once.</summary>
public interface ICrmDeliveryReads
{
    /// <summary>Those of the given people who are known, in any order.</summary>
    Task<IReadOnlyList<CrmSubject>> People(IReadOnlyCollection<long> telegramIds, CancellationToken cancellationToken);

    /// <summary>Those of these people, by our ids, whose data may be passed on now.</summary>
    Task<IReadOnlyList<int>> Agreed(IReadOnlyCollection<int> userIds, CancellationToken cancellationToken);

    /// <summary>Requests for products, by their keys.</summary>
    Task<IReadOnlyList<CrmRequest>> Requests(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken);

    /// <summary>Events, by our ids; deleted ones too as long as they are there.</summary>
    Task<IReadOnlyList<CrmEvent>> Events(IReadOnlyCollection<int> ids, CancellationToken cancellationToken);

    /// <summary>When letters were written, by their keys.</summary>
    Task<IReadOnlyList<CrmLetter>> Letters(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken);
}

/// <summary>Somebody whom the CRM hears of.</summary>
/// <param name="UserId">Our id.</param>
/// <param name="TelegramId">Telegram's id.</param>
/// <param name="Name">What to call them; null before consent.</param>
/// <param name="Source">From where they came; null for nowhere in particular.</param>
/// <param name="HasAgreed">Whether they have agreed to what we do with their data and have not taken it back.</param>
/// <param name="Profile">Null until filled.</param>
/// <param name="Contact">Who they are in the CRM; null while that is not known. Not tracked.</param>
/// <param name="Leads">Their leads in the CRM, oldest first. Not tracked.</param>
public sealed record CrmSubject(
    int UserId, long TelegramId, string? Name, string? Source, bool HasAgreed, ProfileView? Profile, CrmContact? Contact, IReadOnlyList<CrmLead> Leads)
{
    /// <summary>The lead that is about the person and no request; one that is there before one that is to be made.</summary>
    public CrmLead? OwnLead => Leads.Where(lead => lead.RequestKey is null).OrderBy(lead => lead.LeadId is null).FirstOrDefault();

    /// <summary>Whether the CRM knows them.</summary>
    public bool IsKnown => Contact is not null || Leads.Any(lead => lead.LeadId is not null);

    /// <summary>Leads that may have been made without our knowing.</summary>
    public IEnumerable<CrmLead> Doubtful => Leads.Where(lead => lead is { LeadId: null, TriedAt: not null });
}

/// <summary>What somebody asked for.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Product">Title of the product.</param>
/// <param name="Comment">In their own words; null for none.</param>
/// <param name="At">UTC.</param>
public sealed record CrmRequest(Guid Key, string Product, string? Comment, DateTimeOffset At);

/// <summary>What somebody registered for.</summary>
/// <param name="Id">Our id.</param>
/// <param name="Title">Its title.</param>
/// <param name="StartsAt">UTC; null for none.</param>
public sealed record CrmEvent(int Id, string Title, DateTimeOffset? StartsAt);

/// <summary>A letter to somebody.</summary>
/// <param name="Key">Its key.</param>
/// <param name="At">UTC.</param>
public sealed record CrmLetter(Guid Key, DateTimeOffset At);
