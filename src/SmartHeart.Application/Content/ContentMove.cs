namespace SmartHeart.Application.Content;

/// <summary>Where to an item moves. Values are kept in buttons: never renumber.</summary>
public enum ContentMove
{
    /// <summary>One place towards the beginning.</summary>
    Up = 1,

    /// <summary>One place towards the end.</summary>
    Down = 2,

    /// <summary>Before all others.</summary>
    Top = 3,
}
