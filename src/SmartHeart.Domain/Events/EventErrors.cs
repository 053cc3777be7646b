using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Events;

/// <summary>Refusals around registrations.</summary>
public static class EventErrors
{
    public static readonly Error AlreadyRegistered = new("event.already_registered");

    public static readonly Error NotRegistered = new("event.not_registered");

    /// <summary>One registers for events only.</summary>
    public static readonly Error NoEvent = new("event.not_an_event");

    /// <summary>The event has taken place: nobody registers any more, and nobody takes it back.</summary>
    public static readonly Error Over = new("event.over");
}
