using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>
/// What a CRM can be asked, each call within its rate. Every member throws <see cref="CrmException"/> for what the CRM did not do, and nothing else but
/// <see cref="OperationCanceledException"/>.
/// </summary>
public interface ICrmApi
{
    /// <summary>The most leads or notes of one call.</summary>
    int MostAtOnce { get; }

    /// <summary>The contact with exactly that number, however it is written there; the one changed last of several; null for none.</summary>
    Task<CrmFound?> FindContact(PhoneNumber phone, CancellationToken cancellationToken);

    /// <summary>The lead that carries a mark of ours (<see cref="CrmLead.Mark"/>), with its contact and company; null for none.</summary>
    Task<CrmMade?> FindLead(string mark, CancellationToken cancellationToken);

    /// <summary>Makes leads in the configured pipeline, with contact and company where these are not known yet. All or none.</summary>
    /// <param name="leads">1–<see cref="MostAtOnce"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>In the same order.</returns>
    Task<IReadOnlyList<CrmMade>> MakeLeads(IReadOnlyList<NewLead> leads, CancellationToken cancellationToken);

    /// <summary>
    /// Writes what a person says about themselves into their contacts. All or none; places are those of the enumeration. Further numbers of a contact stay, what is
    /// null stays as it is. <see cref="CrmFault.Gone"/> names the places of contacts that are not there any more.
    /// </summary>
    /// <param name="contacts">1–<see cref="MostAtOnce"/>, by the CRM's id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task ChangeContacts(IReadOnlyDictionary<long, CrmPerson> contacts, CancellationToken cancellationToken);

    /// <summary>Renames companies. All or none.</summary>
    /// <param name="companies">1–<see cref="MostAtOnce"/>, by the CRM's id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task RenameCompanies(IReadOnlyDictionary<long, string> companies, CancellationToken cancellationToken);

    /// <summary>Names the company of a contact: renames the one given, or makes one and links it.</summary>
    /// <returns>The CRM's id of the company.</returns>
    Task<long> SetCompany(long contactId, long? companyId, string name, CancellationToken cancellationToken);

    /// <summary>Takes name, phone, e-mail and position out of a contact, and the name out of its company.</summary>
    Task EraseContact(long contactId, long? companyId, CancellationToken cancellationToken);

    /// <summary>Renames a lead.</summary>
    Task RenameLead(long leadId, string name, CancellationToken cancellationToken);

    /// <summary>Adds notes: all or none of those on leads, then of those on contacts. Any fault after the first half is <see cref="CrmFault.Away"/>: it may have been done.</summary>
    /// <param name="notes">1–<see cref="MostAtOnce"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task AddNotes(IReadOnlyList<NewNote> notes, CancellationToken cancellationToken);

    /// <summary>Whether one of the latest notes holds a text.</summary>
    Task<bool> HasNote(CrmTarget target, string text, CancellationToken cancellationToken);

    /// <summary>Where leads stand; those that are gone are left out.</summary>
    /// <param name="leadIds">1–<see cref="MostAtOnce"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IReadOnlyList<CrmLeadStanding>> ReadLeads(IReadOnlyCollection<long> leadIds, CancellationToken cancellationToken);

    /// <summary>A page of all contacts with the ids of their leads, oldest first.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Empty behind the last one.</returns>
    Task<IReadOnlyList<CrmListed>> ReadContacts(int page, CancellationToken cancellationToken);

    /// <summary>Looks at token, account, pipeline and fields, and reads the statuses.</summary>
    Task<CrmCheck> Check(CancellationToken cancellationToken);
}

/// <summary>What the CRM shall know of a person.</summary>
/// <param name="Name">What to call them.</param>
/// <param name="Phone">E.164; null without a profile.</param>
/// <param name="Position">Null for none.</param>
public sealed record CrmPerson(string Name, string? Phone, string? Position);

/// <summary>A contact that is there.</summary>
/// <param name="ContactId">The CRM's id.</param>
/// <param name="CompanyId">The CRM's id of its company; null for none.</param>
public sealed record CrmFound(long ContactId, long? CompanyId);

/// <summary>A lead that is to be made.</summary>
/// <param name="Name">Holds the mark of ours.</param>
/// <param name="Tags">1–10 words.</param>
/// <param name="ContactId">A contact that is there; null: <paramref name="Person"/> becomes one.</param>
/// <param name="Person">Who it is.</param>
/// <param name="Company">Its name, for a new contact; null for none.</param>
public sealed record NewLead(string Name, IReadOnlyList<string> Tags, long? ContactId, CrmPerson Person, string? Company);

/// <summary>A lead that is there.</summary>
/// <param name="LeadId">The CRM's id.</param>
/// <param name="ContactId">Its contact; null for none.</param>
/// <param name="CompanyId">Its company; null for none.</param>
/// <param name="IsMerged">Whether the CRM put it into what was there already, so that the contact is not one that we made.</param>
public sealed record CrmMade(long LeadId, long? ContactId, long? CompanyId, bool IsMerged = false);

/// <summary>What a note hangs on.</summary>
/// <param name="IsLead">A lead, or else a contact.</param>
/// <param name="Id">The CRM's id.</param>
public sealed record CrmTarget(bool IsLead, long Id);

/// <summary>A note that is to be added.</summary>
/// <param name="Target">Where.</param>
/// <param name="Text">Plain.</param>
public sealed record NewNote(CrmTarget Target, string Text);

/// <summary>Where a lead stands.</summary>
/// <param name="LeadId">The CRM's id.</param>
/// <param name="PipelineId">The CRM's id.</param>
/// <param name="StatusId">The CRM's id.</param>
public sealed record CrmLeadStanding(long LeadId, int PipelineId, int StatusId);

/// <summary>A contact of the list.</summary>
/// <param name="ContactId">The CRM's id.</param>
/// <param name="CompanyId">Null for none.</param>
/// <param name="Phones">Those that can be read as numbers.</param>
/// <param name="LeadIds">The CRM's ids of its leads.</param>
public sealed record CrmListed(long ContactId, long? CompanyId, IReadOnlyList<PhoneNumber> Phones, IReadOnlyList<long> LeadIds);

/// <summary>What a look at the account found.</summary>
/// <param name="AccountId">The CRM's id.</param>
/// <param name="Account">Its name.</param>
/// <param name="Pipeline">Name of the configured pipeline.</param>
/// <param name="MissingFields">Codes of fields that contacts lack there (<c>PHONE</c>, <c>EMAIL</c>, <c>POSITION</c>): what would stand in them is left out.</param>
/// <param name="Statuses">All statuses of all pipelines.</param>
public sealed record CrmCheck(
    long AccountId, string Account, string Pipeline, IReadOnlyList<string> MissingFields, IReadOnlyList<CrmStatus> Statuses);

/// <summary>The CRM did not do what it was asked.</summary>
/// <param name="fault">Why.</param>
/// <param name="words">In its own words as far as it had any; no secret and no personal data.</param>
/// <param name="retryAfter">How long it wants to be left alone; null when it did not say.</param>
/// <param name="cause">What was thrown, if anything.</param>
public sealed class CrmException(CrmFault fault, string words, TimeSpan? retryAfter = null, Exception? cause = null) : Exception(words, cause)
{
    /// <summary>Why.</summary>
    public CrmFault Fault => fault;

    /// <summary>How long it wants to be left alone.</summary>
    public TimeSpan? RetryAfter => retryAfter;

    /// <summary>
    /// Whether the CRM itself answered with a fault of its own (500, 504): perhaps only this one request breaks it. What was asked may have been done all the same.
    /// </summary>
    public bool MayBeOfOne { get; init; }

    /// <summary>Which of a batch were refused, by their places; empty when it did not say.</summary>
    public IReadOnlyList<int> Places { get; init; } = [];
}
