using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>An admin looks at a saved audience.</summary>
[Allow(Role.Admin)]
public sealed record ShowSegment(int Id) : IQuery<SegmentView>;

internal sealed class ShowSegmentHandler(ISegmentRepository segments, IAudienceReads reads) : IQueryHandler<ShowSegment, SegmentView>
{
    public async Task<Result<SegmentView>> Handle(ShowSegment query, CancellationToken cancellationToken) =>
        await segments.Find(query.Id, cancellationToken) is { } segment
            ? new SegmentView(segment.Id, segment.Name, segment.Audience, await reads.Names(segment.Audience, cancellationToken))
            : AudienceErrors.Gone;
}
