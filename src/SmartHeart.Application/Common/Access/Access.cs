namespace SmartHeart.Application.Common.Access;

/// <summary>What an actor may be; a higher value may all that a lower one may, in the admin group.</summary>
public enum Role
{
    /// <summary>Anyone in a private chat with the bot.</summary>
    User,

    /// <summary>A current member of the admin group.</summary>
    Admin,

    /// <summary>Creator or administrator of the admin group.</summary>
    Owner,

    /// <summary>The bot itself: jobs and outbox handlers.</summary>
    System,
}

/// <summary>Who may send the request. Every request type carries exactly one (an architecture test holds it).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class AllowAttribute(Role role) : Attribute
{
    /// <summary>The least role that may.</summary>
    public Role Role { get; } = role;

    /// <summary>For users: whether consent to the current policy must be given first.</summary>
    public bool Consent { get; init; }
}
