using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Crm;

/// <summary>Statuses of the CRM that people can be chosen by; empty while there is no CRM.</summary>
[Allow(Role.Admin)]
public sealed record ListCrmStatuses : IQuery<IReadOnlyList<StatusView>>;

internal sealed class ListCrmStatusesHandler(ICrmReads reads) : IQueryHandler<ListCrmStatuses, IReadOnlyList<StatusView>>
{
    public async Task<Result<IReadOnlyList<StatusView>>> Handle(ListCrmStatuses query, CancellationToken cancellationToken) =>
        Result.Of(await reads.Statuses(cancellationToken));
}
