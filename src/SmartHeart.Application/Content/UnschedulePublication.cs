using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin takes an item off the schedule: it is a draft again (<see cref="ContentErrors.NotScheduled"/>).</summary>
[Allow(Role.Admin)]
public sealed record UnschedulePublication(int Id) : ICommand<Done>;

internal sealed class UnschedulePublicationHandler(IContentRepository contents, Journal journal, TimeProvider clock)
    : ICommandHandler<UnschedulePublication, Done>
{
    public async Task<Result<Done>> Handle(UnschedulePublication command, CancellationToken cancellationToken)
    {
        if (await contents.Find(command.Id, cancellationToken) is not { } item) return ContentErrors.Gone;
        if (item.Unschedule(clock.GetUtcNow()).Error is { } error) return error;

        journal.Done(AuditActions.ContentUnscheduled, item.Title.Value, item);
        return Done.Ok;
    }
}
