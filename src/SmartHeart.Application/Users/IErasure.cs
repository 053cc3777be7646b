namespace SmartHeart.Application.Users;

/// <summary>
/// Takes away what is stored about a person beside their own row: favourites, tags, search words, what they looked for, letters to them, the words of
/// their requests, forms that run in their private chat, what waits in the outbox about them, their name in the journal, what admins searched people by.
/// What is counted stays: views, requests, registrations, answers about consent.
/// </summary>
public interface IErasure
{
    /// <summary>Does so as part of the current unit of work, and for good.</summary>
    /// <param name="userId">Our id of the person.</param>
    /// <param name="telegramId">Telegram's.</param>
    void Erase(int userId, long telegramId);
}
