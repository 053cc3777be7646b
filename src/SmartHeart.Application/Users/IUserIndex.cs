using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>
/// The words by which admins find people (<see cref="PersonTerms"/>). Whoever changes a name, a username or a profile says so here; part of the current unit of work.
/// </summary>
public interface IUserIndex
{
    /// <summary>The person is found by their words as they are now, and by no others.</summary>
    void Put(User user);
}
