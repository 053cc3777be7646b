using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Events;

/// <summary>Where a person stands with an event.</summary>
public enum RegistrationState
{
    /// <summary>Will come.</summary>
    Registered = 1,

    /// <summary>Took it back.</summary>
    Cancelled = 2,
}

/// <summary>That a person registered for an event, or did once. One for a person and an event.</summary>
public sealed class Registration : Entity
{
    private Registration(int userId, int contentId, DateTimeOffset at, DateTimeOffset changedAt) =>
        (UserId, ContentId, State, At, ChangedAt) = (userId, contentId, RegistrationState.Registered, at, changedAt);

    /// <summary>Our id of the person.</summary>
    public int UserId { get; private set; }

    /// <summary>Our id of the event.</summary>
    public int ContentId { get; private set; }

    /// <summary>Where they stand.</summary>
    public RegistrationState State { get; private set; }

    /// <summary>First registered, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Last changed, UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Rises with every change. A concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Registers a person for the first time.</summary>
    /// <param name="userId">Our id of the person.</param>
    /// <param name="contentId">Our id of the event.</param>
    /// <param name="details">The event's time.</param>
    /// <param name="now">UTC.</param>
    /// <returns><see cref="EventErrors.Over"/> after its end.</returns>
    public static Result<Registration> Register(int userId, int contentId, Content.EventDetails details, DateTimeOffset now) =>
        details.EndsAt <= now ? EventErrors.Over : new Registration(userId, contentId, now, now);

    /// <summary>Registers them again.</summary>
    /// <returns><see cref="EventErrors.Over"/>, <see cref="EventErrors.AlreadyRegistered"/>.</returns>
    public Result<Done> RegisterAgain(Content.EventDetails details, DateTimeOffset now)
    {
        if (details.EndsAt <= now) return EventErrors.Over;

        return State == RegistrationState.Registered ? EventErrors.AlreadyRegistered : Become(RegistrationState.Registered, now);
    }

    /// <summary>Takes it back, as long as the event is not over: after that it tells who had meant to come.</summary>
    /// <returns><see cref="EventErrors.Over"/>, <see cref="EventErrors.NotRegistered"/>.</returns>
    public Result<Done> Cancel(Content.EventDetails details, DateTimeOffset now)
    {
        if (details.EndsAt <= now) return EventErrors.Over;

        return State == RegistrationState.Registered ? Become(RegistrationState.Cancelled, now) : EventErrors.NotRegistered;
    }

    private Result<Done> Become(RegistrationState state, DateTimeOffset now)
    {
        (State, ChangedAt, Version) = (state, now, Version + 1);
        return Done.Ok;
    }
}
