using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Common.Messaging;

/// <summary>What a command added.</summary>
public readonly struct Added(Entity entity)
{
    /// <summary>Its id. The database gives it at the commit, after the handler: ask for it when the command has been answered.</summary>
    public int Id => entity.Id;
}
