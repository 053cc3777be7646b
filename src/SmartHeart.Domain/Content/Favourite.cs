namespace SmartHeart.Domain.Content;

/// <summary>That a person keeps an item at hand. One row for a person and an item.</summary>
public sealed class Favourite
{
    private Favourite()
    {
    }

    /// <summary>Our id of the person.</summary>
    public int UserId { get; private set; }

    /// <summary>Our id of the item.</summary>
    public int ContentId { get; private set; }

    /// <summary>Since when, UTC.</summary>
    public DateTimeOffset At { get; private set; }
}
