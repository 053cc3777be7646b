namespace SmartHeart.Application.Events;

/// <summary>How far an event has come.</summary>
public enum EventStage
{
    /// <summary>It is still to come.</summary>
    Ahead,

    /// <summary>It takes place now: who is late may still register.</summary>
    Running,

    /// <summary>It is over, and registration closed.</summary>
    Over,
}
