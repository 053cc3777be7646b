using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Settings;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>A person asks for everything that is stored about them. Open without consent: what is stored is theirs either way.</summary>
[Allow(Role.User)]
public sealed record CollectMyData : IQuery<PersonalData>;

internal sealed class CollectMyDataHandler(IPersonalDataReads reads, IActor actor, CurrentValues values, TimeProvider clock)
    : IQueryHandler<CollectMyData, PersonalData>
{
    public async Task<Result<PersonalData>> Handle(CollectMyData query, CancellationToken cancellationToken)
    {
        var data = actor.UserId is { } id ? await reads.Of(id, actor.TelegramId, clock.GetUtcNow(), cancellationToken) : null;
        if (data is null) return UserErrors.Unknown;

        // The agency's own topics that it has not shown mean nothing to people.
        var interests = data.Person.Interests.Intersect(values.Now.Topics.Shown);
        return data with { Person = data.Person with { Interests = [.. interests] } };
    }
}
