using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Common;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Audit;

/// <summary>Lines of the journal that are older than it is kept: some of them a look, and the next look is soon while any are left.</summary>
internal sealed class DueJournal(SmartHeartDbContext context, JournalPolicy policy) : IDueWork
{
    /// <summary>Stands for all old lines.</summary>
    private const int All = 1;

    /// <summary>For the updates of people, which come first.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public string Name => "journal";

    public async Task<IReadOnlyList<DueItem>> Due(DateTimeOffset now, DueItem? after, int limit, CancellationToken cancellationToken) =>
        after is null && await Any(now, cancellationToken) ? [new DueItem(All, now)] : [];

    public async Task<DateTimeOffset?> NextDue(DateTimeOffset now, CancellationToken cancellationToken) => await Any(now, cancellationToken) ? now + Pause : null;

    public ICommand<Done> CommandFor(int id) => new ClearOldJournal();

    private Task<bool> Any(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var oldest = policy.Oldest(now);
        return context.Set<AuditEntry>().AnyAsync(entry => entry.At < oldest, cancellationToken);
    }
}
