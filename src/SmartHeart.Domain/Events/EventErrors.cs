using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Events;

/// <summary>Refusals around registrations.</summary>
public static class EventErrors
{
    public static readonly Error AlreadyRegistered = new("event.already_registered");

    public static readonly Error NotRegistered = new("event.not_registered");

    /// <summary>The event has taken place.</summary>
    public static readonly Error Over = new("event.over");
}
