namespace SmartHeart.Domain.Users;

/// <summary>The tags of people.</summary>
public interface ITagRepository
{
    /// <summary>A person's tags, in order of the alphabet.</summary>
    Task<IReadOnlyList<UserTag>> Of(int userId, CancellationToken cancellationToken);

    /// <summary>Puts one on. The same twice on a person can't be committed.</summary>
    void Add(UserTag tag);

    /// <summary>Takes one off.</summary>
    void Remove(UserTag tag);
}
