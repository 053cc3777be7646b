using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin looks at what would go with an item (<see cref="ContentErrors.Gone"/>).</summary>
[Allow(Role.Admin)]
public sealed record WeighDeletion(int Id) : IQuery<DeletionView>;

internal sealed class WeighDeletionHandler(IManagedContentReads reads) : IQueryHandler<WeighDeletion, DeletionView>
{
    public async Task<Result<DeletionView>> Handle(WeighDeletion query, CancellationToken cancellationToken)
    {
        if (await reads.Item(query.Id, cancellationToken) is not { } item) return ContentErrors.Gone;

        return new DeletionView(item, await reads.Ties(item.Id, cancellationToken));
    }
}

/// <summary>An item and what hangs on it.</summary>
public sealed record DeletionView(ManagedContent Item, ContentTies Ties);

/// <summary>What hangs on an item.</summary>
/// <param name="Favourites">People who keep it at hand: goes with it.</param>
/// <param name="Requests">Keep it from being deleted.</param>
/// <param name="Registrations">Cancelled ones too: keep it from being deleted.</param>
public sealed record ContentTies(int Favourites, int Requests, int Registrations)
{
    /// <summary>Why the item can't be deleted; null for no reason.</summary>
    public Error? WhyNotDelete =>
        Requests > 0 ? ContentErrors.HasRequests.With("count", Requests)
        : Registrations > 0 ? ContentErrors.HasRegistrations.With("count", Registrations)
        : null;
}
