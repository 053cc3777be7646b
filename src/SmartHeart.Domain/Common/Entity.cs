namespace SmartHeart.Domain.Common;

/// <summary>Something with an identity of its own that the database gives.</summary>
public abstract class Entity
{
    /// <summary>Positive once stored, 0 before.</summary>
    public int Id { get; private set; }
}
