using System.Globalization;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>An admin looks at the saved audiences, by name.</summary>
[Allow(Role.Admin)]
public sealed record ListSegments : IQuery<IReadOnlyList<SegmentLine>>;

internal sealed class ListSegmentsHandler(ISegmentRepository segments) : IQueryHandler<ListSegments, IReadOnlyList<SegmentLine>>
{
    private static readonly StringComparer Alphabet = StringComparer.Create(CultureInfo.GetCultureInfo("ru"), ignoreCase: true);

    public async Task<Result<IReadOnlyList<SegmentLine>>> Handle(ListSegments query, CancellationToken cancellationToken)
    {
        var all = await segments.All(cancellationToken);
        return Result.Of<IReadOnlyList<SegmentLine>>([.. all.Select(segment => new SegmentLine(segment.Id, segment.Name)).OrderBy(line => line.Name, Alphabet)]);
    }
}
