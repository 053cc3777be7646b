using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>A profile as its owner sees it. Plain texts.</summary>
/// <param name="FullName">Their name.</param>
/// <param name="Company">Null when skipped.</param>
/// <param name="Position">Null when skipped.</param>
/// <param name="Phone">E.164.</param>
public sealed record ProfileView(string FullName, string? Company, string? Position, string Phone);

/// <summary>What the menu depends on.</summary>
/// <param name="ProfileFilled">Whether there is a profile.</param>
/// <param name="Name">Their full name; null without a profile.</param>
public sealed record MenuView(bool ProfileFilled, string? Name);

/// <summary>Where a person stands with one consent.</summary>
/// <param name="State">Their last answer.</param>
/// <param name="Version">Version of the policy it was given to; null when never asked.</param>
/// <param name="At">When, UTC; null when never asked.</param>
public sealed record ConsentView(ConsentState State, string? Version, DateTimeOffset? At);

/// <summary>What a person has settled.</summary>
/// <param name="PersonalData">Consent to personal data.</param>
/// <param name="Advertising">Consent to mailings.</param>
/// <param name="Language">The language they chose; null: as Telegram says.</param>
/// <param name="Interests">What their mailings may be about.</param>
public sealed record SettingsView(ConsentView PersonalData, ConsentView Advertising, string? Language, Interests Interests);

/// <summary>What a person agreed to.</summary>
/// <param name="PersonalData">Consent to personal data.</param>
/// <param name="Advertising">Consent to mailings.</param>
/// <param name="Policy">Where the policy can be read; null when none is configured.</param>
public sealed record PrivacyView(ConsentView PersonalData, ConsentView Advertising, Uri? Policy);

/// <summary>A person as the activity feed shows them. Plain texts; names are null before consent.</summary>
/// <param name="UserId">Our id.</param>
/// <param name="TelegramId">Telegram's.</param>
/// <param name="Name">Full name of the profile, else Telegram's name.</param>
/// <param name="Username">Without the at sign.</param>
/// <param name="Source">Where they came from.</param>
public sealed record FeedPerson(int UserId, long TelegramId, string? Name, string? Username, string? Source);
