namespace SmartHeart.Domain.Content;

/// <summary>Who keeps what at hand. Both verbs say how it shall be, so that saying it twice changes nothing.</summary>
public interface IFavouriteLog
{
    /// <summary>Keeps a <see cref="Favourite"/>, in the transaction of the current unit of work. Loads nothing.</summary>
    void Keep(int userId, int contentId, DateTimeOffset at);

    /// <summary>Drops it, in the transaction of the current unit of work. Loads nothing.</summary>
    void Drop(int userId, int contentId);
}
