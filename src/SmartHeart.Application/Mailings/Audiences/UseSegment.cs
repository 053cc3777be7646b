using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>An admin gives a mailing a copy of a saved audience: changing that one later changes no mailing.</summary>
/// <param name="MailingId">The mailing, not started yet.</param>
/// <param name="SegmentId">The saved audience.</param>
[Allow(Role.Admin)]
public sealed record UseSegment(int MailingId, int SegmentId) : ICommand<Done>;

internal sealed class UseSegmentHandler(ISegmentRepository segments, AudienceChange change) : ICommandHandler<UseSegment, Done>
{
    public async Task<Result<Done>> Handle(UseSegment command, CancellationToken cancellationToken) =>
        await segments.Find(command.SegmentId, cancellationToken) is { } segment
            ? await change.Make(command.MailingId, null, _ => segment.Audience, cancellationToken)
            : AudienceErrors.Gone;
}
