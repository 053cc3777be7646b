namespace SmartHeart.Application.Users;

/// <summary>What screens show of users.</summary>
public interface IUserReads
{
    /// <summary>Null when the user is unknown or has no profile.</summary>
    Task<ProfileView?> Profile(int userId, CancellationToken cancellationToken);

    /// <summary>Null when the user is unknown.</summary>
    Task<MenuView?> Menu(int userId, CancellationToken cancellationToken);

    /// <summary>Null when the user is unknown.</summary>
    Task<SettingsView?> Settings(int userId, CancellationToken cancellationToken);

    /// <summary>How many people have agreed to the processing of personal data, to whichever version.</summary>
    Task<int> CountAgreed(CancellationToken cancellationToken);

    /// <summary>Those of the given people who are known, in any order.</summary>
    Task<IReadOnlyList<FeedPerson>> People(IReadOnlyCollection<long> telegramIds, CancellationToken cancellationToken);
}
