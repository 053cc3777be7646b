using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>What is written into the CRM, in the agency's language. Plain text.</summary>
public interface ICrmWords
{
    /// <summary>Name of a person's own lead.</summary>
    string LeadOf(string name, string mark);

    /// <summary>Name of the lead of a request.</summary>
    string LeadOfRequest(string product, string mark);

    /// <summary>What was asked for.</summary>
    string Request(string product, string? comment, DateTimeOffset at);

    /// <summary>They registered for an event.</summary>
    string Registered(string title, DateTimeOffset? startsAt);

    /// <summary>They took it back.</summary>
    string Cancelled(string title);

    /// <summary>A consent was withdrawn.</summary>
    string Withdrawn(ConsentKind kind, DateTimeOffset at);

    /// <summary>The agency wrote to them.</summary>
    string Letter(DateTimeOffset at);

    /// <summary>They had their data erased with us, and the contact was there before us: somebody has to see to it.</summary>
    string ErasedElsewhere(DateTimeOffset at);

    /// <summary>They had their data erased with us: the contact is emptied, but notes may hold their words, and only staff can delete these.</summary>
    string ErasedButNotes(DateTimeOffset at);

    /// <summary>They had their data erased with us, and the contact stays because it is somebody else's of ours too.</summary>
    string ErasedShared(DateTimeOffset at);

    /// <summary>Name of the contact and lead of somebody who had their data erased.</summary>
    string Nobody { get; }

    /// <summary>What to call a person without any name.</summary>
    string Unnamed(long telegramId);
}
