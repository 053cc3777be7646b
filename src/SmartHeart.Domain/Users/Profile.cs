namespace SmartHeart.Domain.Users;

/// <summary>What a person told about themselves.</summary>
/// <param name="FullName">Their name.</param>
/// <param name="Company">Null when skipped.</param>
/// <param name="Position">Null when skipped.</param>
/// <param name="Phone">E.164.</param>
/// <param name="FilledAt">First filled, UTC.</param>
/// <param name="ChangedAt">Last changed, UTC.</param>
public sealed record Profile(
    PersonName FullName,
    CompanyName? Company,
    JobTitle? Position,
    PhoneNumber Phone,
    DateTimeOffset FilledAt,
    DateTimeOffset ChangedAt);

/// <summary>What filling a profile came to.</summary>
public enum ProfileChange
{
    /// <summary>The same values as before.</summary>
    None,

    /// <summary>Filled for the first time.</summary>
    Filled,

    /// <summary>Other values than before.</summary>
    Changed,
}
