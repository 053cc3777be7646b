using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Events;

namespace SmartHeart.Application.Events;

/// <summary>Who registered for an event.</summary>
public interface IRegistrationReads
{
    /// <summary>How many registrations of an event are in a state.</summary>
    Task<int> Count(int contentId, RegistrationState state, CancellationToken cancellationToken);

    /// <summary>A page of those who are registered, the last first.</summary>
    Task<Page<Registrant>> Page(int contentId, PageAt at, int size, CancellationToken cancellationToken);

    /// <summary>Part of the registrations in a state, by rising id.</summary>
    /// <param name="contentId">The event.</param>
    /// <param name="state">The state.</param>
    /// <param name="after">Only later ids; 0 for all.</param>
    /// <param name="size">At most so many.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<Registrant>> Rows(int contentId, RegistrationState state, int after, int size, CancellationToken cancellationToken);
}

/// <summary>Somebody who registered.</summary>
/// <param name="Id">Our id of the registration.</param>
/// <param name="UserId">Our id of the person.</param>
/// <param name="Name">Of the profile, else Telegram's; null where neither is known. Plain text.</param>
/// <param name="Company">Of the profile. Plain text.</param>
/// <param name="Phone">Of the profile, E.164.</param>
/// <param name="At">First registered, UTC.</param>
/// <param name="ChangedAt">Last changed, UTC.</param>
public sealed record Registrant(int Id, int UserId, string? Name, string? Company, string? Phone, DateTimeOffset At, DateTimeOffset ChangedAt);
