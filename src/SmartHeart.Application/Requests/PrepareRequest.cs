using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Requests;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Requests;

/// <summary>
/// A person is about to ask for a product: the draft of their request (<see cref="ContentErrors.Gone"/>, <see cref="RequestErrors.NoProduct"/>).
/// </summary>
[Allow(Role.User, Consent = true)]
public sealed record PrepareRequest(int ContentId) : IQuery<LeaveRequest>;

internal sealed class PrepareRequestHandler(IRequestReads requests, IActor actor) : IQueryHandler<PrepareRequest, LeaveRequest>
{
    public async Task<Result<LeaveRequest>> Handle(PrepareRequest query, CancellationToken cancellationToken)
    {
        if (actor.UserId is not { } userId) return UserErrors.Unknown;
        if (await requests.Offer(query.ContentId, userId, cancellationToken) is not { } offer) return ContentErrors.Gone;
        if (offer.Kind != ContentKind.Product) return RequestErrors.NoProduct;

        return new LeaveRequest { ContentId = query.ContentId, Product = offer.Title, EarlierAt = offer.Last?.At };
    }
}
