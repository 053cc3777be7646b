namespace SmartHeart.Application.Users.Admin;

/// <summary>Which people a list shows. Values are kept in buttons: never renumber.</summary>
public enum UserFilter
{
    /// <summary>Everybody who is not erased.</summary>
    All = 0,

    /// <summary>Who has filled a profile.</summary>
    WithProfile = 1,

    /// <summary>Who has not agreed to the policy, or has taken it back.</summary>
    NoConsent = 2,

    /// <summary>Who has blocked the bot.</summary>
    Blocked = 3,
}

/// <summary>People to list or to export: what was searched, else who has a tag, else a filter.</summary>
/// <param name="Filter">Which of all; looked at where neither of the others is given.</param>
/// <param name="SearchId">Our id of what was searched by; 0 for none.</param>
/// <param name="TagMark">Stands for a tag (<see cref="Domain.Users.Tag.Mark"/>); 0 for none.</param>
public sealed record UserSelection(UserFilter Filter = UserFilter.All, int SearchId = 0, int TagMark = 0);
