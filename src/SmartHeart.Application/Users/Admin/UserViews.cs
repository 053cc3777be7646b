using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Crm;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>A person in a list.</summary>
/// <param name="Id">Our id.</param>
/// <param name="Name">Full name of the profile, else Telegram's name; null before consent. Plain text.</param>
/// <param name="HasProfile">Whether the profile is filled.</param>
/// <param name="Agreed">Whether they have agreed to the policy, in whatever version.</param>
/// <param name="Reachability">Whether we may hope to reach them.</param>
public sealed record UserLine(int Id, string? Name, bool HasProfile, bool Agreed, Reachability Reachability);

/// <summary>A page of people, and which people they are.</summary>
/// <param name="Selection">Which.</param>
/// <param name="Searched">What was searched by; null for no search. Plain text.</param>
/// <param name="Tag">The tag they have; null for none. Plain text.</param>
/// <param name="Page">The page.</param>
public sealed record UserList(UserSelection Selection, string? Searched, string? Tag, Page<UserLine> Page);

/// <summary>Who a person is, and where they stand. Plain texts; names are null before consent.</summary>
public sealed record UserFacts
{
    /// <summary>Our id.</summary>
    public required int Id { get; init; }

    /// <summary>What to call them: the name of the profile, else Telegram's; null before consent.</summary>
    public string? Name => Profile?.FullName ?? TelegramName;

    /// <summary>Telegram's.</summary>
    public required long TelegramId { get; init; }

    /// <summary>The name Telegram shows.</summary>
    public string? TelegramName { get; init; }

    /// <summary>Without the at sign.</summary>
    public string? Username { get; init; }

    /// <summary>Null until filled.</summary>
    public ProfileView? Profile { get; init; }

    /// <summary>When the profile was first filled, UTC.</summary>
    public DateTimeOffset? FilledAt { get; init; }

    /// <summary>Consent to personal data.</summary>
    public required ConsentView PersonalData { get; init; }

    /// <summary>Consent to mailings.</summary>
    public required ConsentView Advertising { get; init; }

    /// <summary>The language they chose; null: as Telegram says.</summary>
    public string? Language { get; init; }

    /// <summary>Where they came from; null for nowhere in particular.</summary>
    public string? Source { get; init; }

    /// <summary>First contact, UTC.</summary>
    public required DateTimeOffset JoinedAt { get; init; }

    /// <summary>Last contact, UTC.</summary>
    public required DateTimeOffset LastSeenAt { get; init; }

    /// <summary>Whether we may hope to reach them.</summary>
    public required Reachability Reachability { get; init; }

    /// <summary>Since when, UTC.</summary>
    public required DateTimeOffset ReachabilitySince { get; init; }

    /// <summary>What their mailings may be about.</summary>
    public required Interests Interests { get; init; }
}

/// <summary>A person as a line of a table.</summary>
/// <param name="Who">Who they are.</param>
/// <param name="Tags">By the alphabet.</param>
/// <param name="Views">How often they opened something.</param>
/// <param name="Requests">How many requests they sent.</param>
/// <param name="Registrations">How many events they are registered for.</param>
public sealed record UserRow(UserFacts Who, IReadOnlyList<string> Tags, int Views, int Requests, int Registrations)
{
    /// <summary>What the CRM calls them; null where it does not know them.</summary>
    public CrmIds? Crm { get; init; }
}

/// <summary>Ids of the CRM.</summary>
/// <param name="ContactId">The contact.</param>
/// <param name="CompanyId">Its company; null for none.</param>
public sealed record CrmIds(long ContactId, long? CompanyId);

/// <summary>A person as admins see them.</summary>
public sealed record UserCard
{
    /// <summary>Who they are.</summary>
    public required UserFacts Who { get; init; }

    /// <summary>By the alphabet.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>How many items they opened.</summary>
    public int ItemsViewed { get; init; }

    /// <summary>How often in all.</summary>
    public int Views { get; init; }

    /// <summary>Titles of what they opened last, the last first.</summary>
    public IReadOnlyList<string> LastViewed { get; init; } = [];

    /// <summary>How many items they keep at hand.</summary>
    public int Favourites { get; init; }

    /// <summary>How many requests they sent.</summary>
    public int Requests { get; init; }

    /// <summary>The last of these; null for none.</summary>
    public UserDeed? LastRequest { get; init; }

    /// <summary>How many events they are registered for.</summary>
    public int Registrations { get; init; }

    /// <summary>The last of these; null for none.</summary>
    public UserDeed? LastRegistration { get; init; }

    /// <summary>How many of the latest <see cref="MailingsLookedAt"/> mailings they got.</summary>
    public int Mailings { get; init; }

    /// <summary>The last of these, the last first; titles may be empty.</summary>
    public IReadOnlyList<UserDeed> LastMailings { get; init; } = [];

    /// <summary>So many mailings are looked at, one by one.</summary>
    public const int MailingsLookedAt = 1000;

    /// <summary>What became of the last letter to them; null for none.</summary>
    public LetterView? LastLetter { get; init; }

    /// <summary>When that was written, UTC.</summary>
    public DateTimeOffset? LastLetterAt { get; init; }

    /// <summary>Leads in the CRM that are about them, the newest first, <see cref="LeadsShown"/> at most.</summary>
    public IReadOnlyList<LeadView> Leads { get; init; } = [];

    /// <summary>How many leads there are at most.</summary>
    public const int LeadsShown = 3;
}

/// <summary>What somebody did with an item.</summary>
/// <param name="Title">The item's. Plain text.</param>
/// <param name="At">When, UTC.</param>
public sealed record UserDeed(string Title, DateTimeOffset At);

/// <summary>A page of tags.</summary>
/// <param name="Tags">In order of the alphabet.</param>
/// <param name="Page">From 0.</param>
/// <param name="HasNext">Whether more come after.</param>
public sealed record TagList(IReadOnlyList<TagCount> Tags, int Page, bool HasNext);

/// <summary>A tag, and how many have it.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Users">At most <see cref="MostCounted"/>: that many or more.</param>
public sealed record TagCount(Tag Tag, int Users)
{
    /// <summary>Counting stops here: nobody needs to know exactly, and everybody would wait.</summary>
    public const int MostCounted = 10_000;
}

/// <summary>A person's tags, and which they might get.</summary>
/// <param name="UserId">Our id.</param>
/// <param name="Name">The person's name; null for none.</param>
/// <param name="Tags">Theirs, in order of the alphabet.</param>
/// <param name="Suggested">Others that many people have.</param>
public sealed record UserTagsView(int UserId, string? Name, IReadOnlyList<Tag> Tags, IReadOnlyList<Tag> Suggested);

/// <summary>A letter as admins are told of it.</summary>
/// <param name="Id">Our id.</param>
/// <param name="UserId">Our id of the person.</param>
/// <param name="Name">The person's name; null for none.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Words">Telegram's words on a refusal; null for none.</param>
/// <param name="Refusal">Why it was kept though Telegram did not refuse it; null when nothing kept it.</param>
public sealed record LetterView(int Id, int UserId, string? Name, LetterState State, string? Words, Error? Refusal = null)
{
    /// <summary>Whether an admin may send it again: who is gone for good stays gone, and what our own rules kept they would keep again.</summary>
    public bool MayRepeat =>
        State is LetterState.Blocked or LetterState.Refused or LetterState.Unknown && (Refusal is null || Refusal.Code == LetterErrors.GivenUp.Code);

    /// <summary>The letter as it stands.</summary>
    public static LetterView Of(Letter letter, string? name) =>
        letter.WhyKept() is { } kept
            ? new(letter.Id, letter.UserId, name, letter.State, null, kept)
            : new(letter.Id, letter.UserId, name, letter.State, letter.Words);
}
