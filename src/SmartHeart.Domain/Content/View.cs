namespace SmartHeart.Domain.Content;

/// <summary>That a person opened an item. Written by <see cref="IViewLog"/> alone, one row for a person and an item.</summary>
public sealed class View
{
    private View()
    {
    }

    /// <summary>Our id of the person.</summary>
    public int UserId { get; private set; }

    /// <summary>Our id of the item.</summary>
    public int ContentId { get; private set; }

    /// <summary>First time, UTC.</summary>
    public DateTimeOffset FirstAt { get; private set; }

    /// <summary>Last time, UTC.</summary>
    public DateTimeOffset LastAt { get; private set; }

    /// <summary>How often, from 1.</summary>
    public int Count { get; private set; }
}
