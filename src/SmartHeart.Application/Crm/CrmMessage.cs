using System.Text.Json.Serialization;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Crm;

/// <summary>
/// Something that the CRM has to learn about a person. Ids only: what is told is read when it is told, so that what was erased meanwhile stays erased.
/// All kinds are one type of the outbox, because the outbox keeps the order within a type only and a person's news must arrive in theirs.
/// </summary>
/// <param name="TelegramId">Whom it is about; 0 for somebody who had their data erased.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ProfileTold), "profile")]
[JsonDerivedType(typeof(RequestLeft), "request_left")]
[JsonDerivedType(typeof(EventRegistered), "event_registered")]
[JsonDerivedType(typeof(EventCancelled), "event_cancelled")]
[JsonDerivedType(typeof(ConsentTaken), "consent_taken")]
[JsonDerivedType(typeof(LetterSent), "letter_sent")]
[JsonDerivedType(typeof(PersonErased), "person_erased")]
public abstract record CrmMessage(long TelegramId) : IOutboxMessage, IAboutPerson
{
    /// <inheritdoc/>
    public static string Type => "crm";

    /// <summary>A short word of ours at the end of a note, so that it is found when the answer to adding it was lost.</summary>
    public string Mark { get; init; } = "";

    /// <summary>Whether the CRM may have been asked to add its note: look for it first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Tried { get; init; }
}

/// <summary>A person filled their profile or changed it: becomes or changes a contact, its company and a lead.</summary>
/// <param name="TelegramId">Who.</param>
public sealed record ProfileTold(long TelegramId) : CrmMessage(TelegramId);

/// <summary>A person asked for a product: becomes a lead of its own.</summary>
/// <param name="Request">Key of the request.</param>
/// <param name="TelegramId">Who.</param>
public sealed record RequestLeft(Guid Request, long TelegramId) : CrmMessage(TelegramId);

/// <summary>A person registered for an event: becomes a note.</summary>
/// <param name="Event">Our id of the event.</param>
/// <param name="TelegramId">Who.</param>
public sealed record EventRegistered(int Event, long TelegramId) : CrmMessage(TelegramId);

/// <summary>A person took their registration back: becomes a note.</summary>
/// <param name="Event">Our id of the event.</param>
/// <param name="TelegramId">Who.</param>
public sealed record EventCancelled(int Event, long TelegramId) : CrmMessage(TelegramId);

/// <summary>A person took a consent back: becomes a note, if the CRM knows them.</summary>
/// <param name="Consent">Which.</param>
/// <param name="At">UTC.</param>
/// <param name="TelegramId">Who.</param>
public sealed record ConsentTaken(ConsentKind Consent, DateTimeOffset At, long TelegramId) : CrmMessage(TelegramId);

/// <summary>A letter of the agency reached a person: becomes a note, if the CRM knows them.</summary>
/// <param name="Letter">Key of the letter.</param>
/// <param name="TelegramId">Who.</param>
public sealed record LetterSent(Guid Letter, long TelegramId) : CrmMessage(TelegramId);

/// <summary>Somebody had their data erased: what the CRM knows of them through us goes too. Names nobody but by the CRM's own ids.</summary>
/// <param name="ContactId">The CRM's id; null for none known.</param>
/// <param name="CompanyId">The company that we made; null for none.</param>
/// <param name="IsOurs">Whether we made the contact.</param>
/// <param name="LeadIds">The CRM's ids of the leads that we made for them.</param>
/// <param name="Marks">Marks of leads that may have been made without our knowing.</param>
/// <param name="At">UTC.</param>
public sealed record PersonErased(
    long? ContactId, long? CompanyId, bool IsOurs, IReadOnlyList<long> LeadIds, IReadOnlyList<string> Marks, DateTimeOffset At) : CrmMessage(0L)
{
    /// <summary>Whether the contact stays because it is somebody else's of ours too.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsShared { get; init; }
}
