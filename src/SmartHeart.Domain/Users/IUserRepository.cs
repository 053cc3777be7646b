namespace SmartHeart.Domain.Users;

/// <summary>The people we know.</summary>
public interface IUserRepository
{
    /// <summary>By our id, without the consent log; null when there is none.</summary>
    ValueTask<User?> Find(int id, CancellationToken cancellationToken);

    /// <summary>By Telegram's id, without the consent log; null when there is none.</summary>
    ValueTask<User?> FindByTelegramId(long telegramId, CancellationToken cancellationToken);

    /// <summary>A newcomer. Two with the same Telegram id can't be committed.</summary>
    void Add(User user);

    /// <summary>
    /// Notes that they were here, without loading them: part of the current unit of work. An earlier time than the one kept changes
    /// nothing.
    /// </summary>
    void Touch(int id, DateTimeOffset at);
}
