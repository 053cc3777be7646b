using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.Users;

/// <summary>A word by which admins find a person: a part of their name, their company, their phone's digits, their @username (<see cref="PersonTerms"/>). Derived, never shown.</summary>
public sealed class UserTerm
{
    /// <summary>The greatest length of <see cref="Term"/>.</summary>
    internal const int MaxLength = PersonTerms.MaxLength;

    /// <summary>In lower case, ё as е.</summary>
    public required string Term { get; init; }

    /// <summary>Our id of the person.</summary>
    public int UserId { get; init; }
}
