using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>Everything that is stored about one person. Texts are plain, times UTC, lists newest first. Its names are those of the JSON document: never changed.</summary>
/// <param name="CollectedAt">When this copy was made.</param>
/// <param name="Person">Who they are to us.</param>
/// <param name="Profile">Null until filled.</param>
/// <param name="Consents">Every answer about consent.</param>
/// <param name="Tags">Words that the agency put on them.</param>
/// <param name="Views">What they opened.</param>
/// <param name="Favourites">What they keep at hand.</param>
/// <param name="Searches">What they looked for lately.</param>
/// <param name="Requests">What they asked for.</param>
/// <param name="Registrations">Events that they registered for.</param>
/// <param name="Letters">What admins wrote to them.</param>
/// <param name="Mailings">What they were sent, or left out of, among the latest mailings.</param>
/// <param name="Forms">Half-filled forms.</param>
/// <param name="Waiting">What the bot has still to do about them.</param>
/// <param name="Journal">What they did or tried that the journal keeps.</param>
public sealed record PersonalData(
    DateTimeOffset CollectedAt,
    StoredPerson Person,
    StoredProfile? Profile,
    IReadOnlyList<ConsentAnswer> Consents,
    IReadOnlyList<StoredTag> Tags,
    IReadOnlyList<StoredView> Views,
    IReadOnlyList<StoredFavourite> Favourites,
    IReadOnlyList<StoredSearch> Searches,
    IReadOnlyList<StoredRequest> Requests,
    IReadOnlyList<StoredRegistration> Registrations,
    IReadOnlyList<StoredLetter> Letters,
    IReadOnlyList<StoredMailing> Mailings,
    IReadOnlyList<StoredForm> Forms,
    IReadOnlyList<WaitingMessage> Waiting,
    IReadOnlyList<JournalLine> Journal)
{
    /// <summary>Who they are in the agency's CRM; null when it does not know them through us.</summary>
    public StoredInCrm? Crm { get; init; }
}

/// <summary>What ties a person to the agency's CRM.</summary>
/// <param name="ContactId">The CRM's id of the contact; null when only leads are there.</param>
/// <param name="At">Since when the contact is known.</param>
/// <param name="Leads">The CRM's ids of the leads.</param>
public sealed record StoredInCrm(long? ContactId, DateTimeOffset? At, IReadOnlyList<long> Leads);

/// <summary>A person's own row.</summary>
/// <param name="UserId">Our id.</param>
/// <param name="TelegramId">Telegram's.</param>
/// <param name="TelegramName">As Telegram showed it; null before consent.</param>
/// <param name="Username">Without the at sign; null for none.</param>
/// <param name="Language">Chosen language; null: as Telegram says.</param>
/// <param name="Source">Where they came from; null: by themselves.</param>
/// <param name="JoinedAt">First contact.</param>
/// <param name="LastSeenAt">Last contact.</param>
/// <param name="Reachability">Whether Telegram lets us write to them.</param>
/// <param name="ReachabilitySince">Since when.</param>
/// <param name="Interests">Topics of mailings that they want.</param>
/// <param name="PersonalData">Current answer about personal data.</param>
/// <param name="Advertising">Current answer about mailings.</param>
public sealed record StoredPerson(
    int UserId, long TelegramId, string? TelegramName, string? Username, string? Language, string? Source, DateTimeOffset JoinedAt, DateTimeOffset LastSeenAt,
    Reachability Reachability, DateTimeOffset ReachabilitySince, IReadOnlyList<Interests> Interests, ConsentView PersonalData, ConsentView Advertising);

/// <summary>A profile with its times.</summary>
public sealed record StoredProfile(string FullName, string? Company, string? Position, string Phone, DateTimeOffset FilledAt, DateTimeOffset ChangedAt);

/// <summary>One answer about consent.</summary>
public sealed record ConsentAnswer(ConsentKind Kind, ConsentState State, string Version, DateTimeOffset At);

/// <summary>A word that the agency put on a person.</summary>
public sealed record StoredTag(string Tag, DateTimeOffset At);

/// <summary>An item that a person opened.</summary>
public sealed record StoredView(int ContentId, ContentKind Kind, string Title, DateTimeOffset FirstAt, DateTimeOffset LastAt, int Count);

/// <summary>An item that a person keeps at hand.</summary>
public sealed record StoredFavourite(int ContentId, ContentKind Kind, string Title, DateTimeOffset At);

/// <summary>What a person looked for, as typed.</summary>
public sealed record StoredSearch(string Phrase, DateTimeOffset At);

/// <summary>A product that a person asked for.</summary>
public sealed record StoredRequest(int ContentId, string Title, string? Comment, DateTimeOffset At);

/// <summary>An event that a person registered for.</summary>
public sealed record StoredRegistration(int ContentId, string Title, DateTimeOffset? StartsAt, RegistrationState State, DateTimeOffset At, DateTimeOffset ChangedAt);

/// <summary>A letter of the agency to a person. Its words are in Telegram alone.</summary>
public sealed record StoredLetter(DateTimeOffset At, LetterState State);

/// <summary>A mailing that a person is a recipient of.</summary>
/// <param name="MailingId">The mailing.</param>
/// <param name="Title">Its first words; empty for none.</param>
/// <param name="State">What became of it for them.</param>
/// <param name="At">When that was so.</param>
/// <param name="Clicks">How often they pressed a button of it that opens something.</param>
public sealed record StoredMailing(int MailingId, string Title, RecipientState State, DateTimeOffset At, int Clicks);

/// <summary>A form that waits for the person's next answer.</summary>
/// <param name="Form">Its name.</param>
/// <param name="Step">What it asks.</param>
/// <param name="Draft">The answers so far, a JSON object.</param>
/// <param name="ChangedAt">Last answer.</param>
public sealed record StoredForm(string Form, string Step, string Draft, DateTimeOffset ChangedAt);

/// <summary>Something that the bot has still to do about a person.</summary>
/// <param name="Type">Name of the kind.</param>
/// <param name="CreatedAt">Since when it waits.</param>
/// <param name="NotBefore">When it is due.</param>
public sealed record WaitingMessage(string Type, DateTimeOffset CreatedAt, DateTimeOffset NotBefore);

/// <summary>A line of the journal.</summary>
public sealed record JournalLine(DateTimeOffset At, string Action, string? Subject, bool Denied);
