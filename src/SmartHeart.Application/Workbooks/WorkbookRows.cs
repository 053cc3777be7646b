using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Workbooks;

/// <summary>How far a person came.</summary>
/// <param name="Id">Our id.</param>
/// <param name="JoinedAt">UTC.</param>
/// <param name="HasConsent">Whether consent to personal data is given.</param>
/// <param name="HasProfile">Whether a profile is filled.</param>
/// <param name="HasViews">Whether anything was opened.</param>
/// <param name="HasRequests">Whether anything was asked for.</param>
public sealed record JourneyRow(int Id, DateTimeOffset JoinedAt, bool HasConsent, bool HasProfile, bool HasViews, bool HasRequests);

/// <summary>A person and an item that they opened.</summary>
/// <param name="UserId">Our id.</param>
/// <param name="Name">Null for nobody known.</param>
/// <param name="ContentId">The item.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Its title.</param>
/// <param name="FirstAt">UTC.</param>
/// <param name="LastAt">UTC.</param>
/// <param name="Count">How often, 1 at least.</param>
public sealed record ViewRow(int UserId, string? Name, int ContentId, ContentKind Kind, string Title, DateTimeOffset FirstAt, DateTimeOffset LastAt, int Count);

/// <summary>An item and how it is read.</summary>
/// <param name="Id">Our id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Category">Name of its category.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="PublishedAt">UTC; null while it never was.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="Views">How often it was opened.</param>
/// <param name="Viewers">By how many people.</param>
public sealed record ContentRow(
    int Id, ContentKind Kind, string Category, string Title, ContentStatus Status, DateTimeOffset? PublishedAt, DateTimeOffset CreatedAt, int Views, int Viewers);

/// <summary>A mailing and its totals; all 0 before it was prepared.</summary>
/// <param name="Id">Our id.</param>
/// <param name="Title">Its first words; empty for none.</param>
/// <param name="State">Where it stands.</param>
/// <param name="StartedAt">UTC; null before.</param>
/// <param name="EndedAt">UTC; null before.</param>
/// <param name="Total">People it is for.</param>
/// <param name="Sent">Messages that arrived.</param>
/// <param name="Blocked">People who have blocked the bot.</param>
/// <param name="Deactivated">Accounts that are gone.</param>
/// <param name="Failed">Messages that Telegram refused.</param>
/// <param name="Skipped">People it was not to go to after all.</param>
/// <param name="Unknown">Messages of which nobody knows.</param>
public sealed record MailingRow(
    int Id, string Title, MailingState State, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt,
    int Total, int Sent, int Blocked, int Deactivated, int Failed, int Skipped, int Unknown);

/// <summary>A person's registration for an event.</summary>
/// <param name="Id">Our id.</param>
/// <param name="Who">Whose.</param>
/// <param name="ContentId">The event.</param>
/// <param name="Title">Its title.</param>
/// <param name="StartsAt">When it begins, UTC.</param>
/// <param name="State">Where it stands.</param>
/// <param name="At">Since when, UTC.</param>
/// <param name="ChangedAt">Since when it stands so, UTC.</param>
public sealed record RegistrationRow(
    int Id, PersonCell Who, int ContentId, string Title, DateTimeOffset? StartsAt, RegistrationState State, DateTimeOffset At, DateTimeOffset ChangedAt);

/// <summary>A person's request for a product.</summary>
/// <param name="Id">Our id.</param>
/// <param name="Who">Whose.</param>
/// <param name="ContentId">The product.</param>
/// <param name="Title">Its title.</param>
/// <param name="Comment">Their words; null for none.</param>
/// <param name="At">UTC.</param>
/// <param name="LeadId">The CRM's id of its lead; null for none.</param>
public sealed record RequestRow(int Id, PersonCell Who, int ContentId, string Title, string? Comment, DateTimeOffset At, long? LeadId);

/// <summary>Who did something.</summary>
/// <param name="Id">Our id.</param>
/// <param name="Name">Null for nobody known.</param>
/// <param name="Phone">With country code; null for none.</param>
public sealed record PersonCell(int Id, string? Name, string? Phone);
