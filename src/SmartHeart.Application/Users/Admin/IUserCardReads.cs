namespace SmartHeart.Application.Users.Admin;

/// <summary>All that admins see of one person.</summary>
public interface IUserCardReads
{
    /// <summary>Null when the person is unknown or erased.</summary>
    Task<UserCard?> Card(int userId, CancellationToken cancellationToken);
}
