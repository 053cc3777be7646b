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
    /// The same for somebody who has only just arrived and has told nothing yet: one set-based statement of the current unit of work. The object is not kept
    /// track of: it gets no id, and what happens to it afterwards is not stored.
    /// </summary>
    void Welcome(User newcomer);

    /// <summary>
    /// Notes that they were here, without loading them: part of the current unit of work. An earlier time than the one kept changes
    /// nothing.
    /// </summary>
    void Touch(int id, DateTimeOffset at);
}
