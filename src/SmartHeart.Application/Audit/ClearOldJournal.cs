using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Audit;

/// <summary>The bot drops some of what the journal need not keep any longer: each time so little that nobody has to wait.</summary>
[Allow(Role.System)]
public sealed record ClearOldJournal : ICommand<Done>
{
    /// <summary>How many lines go at once.</summary>
    public const int Batch = 200;
}

internal sealed class ClearOldJournalHandler(IAuditLog log, JournalPolicy policy, TimeProvider clock) : ICommandHandler<ClearOldJournal, Done>
{
    public Task<Result<Done>> Handle(ClearOldJournal command, CancellationToken cancellationToken)
    {
        log.DropBefore(policy.Oldest(clock.GetUtcNow()), ClearOldJournal.Batch);
        return Task.FromResult(Done.Ok);
    }
}
