using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Panel;

/// <summary>An admin looks at something that was set aside.</summary>
/// <param name="Id">Its key.</param>
[Allow(Role.Admin)]
public sealed record ShowParked(long Id) : IQuery<ParkedLine>;

internal sealed class ShowParkedHandler(ParkedLines lines) : IQueryHandler<ShowParked, ParkedLine>
{
    public async Task<Result<ParkedLine>> Handle(ShowParked query, CancellationToken cancellationToken) =>
        await lines.Find(query.Id, cancellationToken) is { } line ? line : CrmErrors.ParkedGone;
}
