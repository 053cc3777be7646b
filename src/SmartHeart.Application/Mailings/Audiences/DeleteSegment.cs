using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>An admin deletes a saved audience. Mailings keep theirs.</summary>
[Allow(Role.Admin)]
public sealed record DeleteSegment(int Id) : ICommand<Done>;

internal sealed class DeleteSegmentHandler(ISegmentRepository segments, Journal journal) : ICommandHandler<DeleteSegment, Done>
{
    public async Task<Result<Done>> Handle(DeleteSegment command, CancellationToken cancellationToken)
    {
        if (await segments.Find(command.Id, cancellationToken) is not { } segment) return AudienceErrors.Gone;

        segments.Remove(segment);
        journal.Done(AuditActions.SegmentDeleted, segment.Name, segment);
        return Done.Ok;
    }
}
