namespace SmartHeart.Domain.Events;

/// <summary>Registrations for events.</summary>
public interface IRegistrationRepository
{
    /// <summary>A person's registration for an event, in whatever state; null when there was none.</summary>
    ValueTask<Registration?> Find(int userId, int contentId, CancellationToken cancellationToken);

    /// <summary>Adds one. Two of a person for an event can't be committed.</summary>
    void Add(Registration registration);
}
