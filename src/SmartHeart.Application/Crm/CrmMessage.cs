using System.Text.Json.Serialization;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Application.Crm;

/// <summary>
/// Something that the CRM has to learn about a person. Ids only: what is told is read when it is told, so that what was erased meanwhile stays erased.
/// All kinds are one type of the outbox, because the outbox keeps the order within a type only and a person's news must arrive in theirs.
/// </summary>
/// <param name="TelegramId">Whom it is about.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(RequestLeft), "request_left")]
[JsonDerivedType(typeof(EventRegistered), "event_registered")]
[JsonDerivedType(typeof(EventCancelled), "event_cancelled")]
public abstract record CrmMessage(long TelegramId) : IOutboxMessage, IAboutPerson
{
    /// <inheritdoc/>
    public static string Type => "crm";
}

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
