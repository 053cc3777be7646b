namespace SmartHeart.Domain.Users;

/// <summary>A word that admins put on a person, to find them by. One row for a person and a tag.</summary>
public sealed class UserTag
{
    /// <summary>The most tags of a person.</summary>
    public const int MostOfPerson = 20;

    /// <summary>Puts a tag on a person.</summary>
    /// <param name="userId">Our id of the person.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="at">UTC.</param>
    public UserTag(int userId, Tag tag, DateTimeOffset at) => (UserId, Tag, At) = (userId, tag, at);

    /// <summary>Our id of the person.</summary>
    public int UserId { get; private set; }

    /// <summary>The tag.</summary>
    public Tag Tag { get; private set; }

    /// <summary>Since when, UTC.</summary>
    public DateTimeOffset At { get; private set; }
}
