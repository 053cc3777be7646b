namespace SmartHeart.Domain.Users;

/// <summary>Whether Telegram lets us write to a person.</summary>
public enum Reachability
{
    /// <summary>As far as we know.</summary>
    Reachable,

    /// <summary>They blocked the bot, until they write or unblock it.</summary>
    Blocked,

    /// <summary>The account is gone for good, or the person had their data erased: this row reaches nobody any more.</summary>
    Deactivated,
}
