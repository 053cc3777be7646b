namespace SmartHeart.Domain.Content;

/// <summary>Who opened what.</summary>
public interface IViewLog
{
    /// <summary>
    /// Notes that the person opened the item, in the transaction of the current unit of work: their <see cref="View"/> is made or counted up, and with it
    /// <see cref="ContentItem.Views"/> and, the first time, <see cref="ContentItem.Viewers"/>. Loads nothing.
    /// </summary>
    void Record(int userId, int contentId, DateTimeOffset at);
}
