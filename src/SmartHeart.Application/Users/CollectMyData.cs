using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>A person asks for everything that is stored about them. Open without consent: what is stored is theirs either way.</summary>
[Allow(Role.User)]
public sealed record CollectMyData : IQuery<PersonalData>;

internal sealed class CollectMyDataHandler(IPersonalDataReads reads, IActor actor, TimeProvider clock) : IQueryHandler<CollectMyData, PersonalData>
{
    public async Task<Result<PersonalData>> Handle(CollectMyData query, CancellationToken cancellationToken)
    {
        var data = actor.UserId is { } id ? await reads.Of(id, actor.TelegramId, clock.GetUtcNow(), cancellationToken) : null;
        return data is null ? UserErrors.Unknown : data;
    }
}
