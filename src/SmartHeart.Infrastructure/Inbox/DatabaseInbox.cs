using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Inbox;

internal sealed partial class DatabaseInbox(
    UnitOfWork unitOfWork, SmartHeartDbContext context, IWriter writer, Statements statements, TimeProvider time, ILogger<DatabaseInbox> logger)
    : IInbox
{
    public async Task<IReadOnlyList<long>> Accept(IReadOnlyList<InboxUpdate> updates, CancellationToken cancellationToken)
    {
        List<long> accepted = [];
        if (updates.Count == 0)
            return accepted;
        var now = time.GetUtcNow();
        await writer.Run(
            async (session, token) =>
            {
                accepted.Clear();
                foreach (var update in updates)
                {
                    if (await session.Execute(statements.AcceptUpdate(update, now), token) > 0)
                        accepted.Add(update.UpdateId);
                }
            },
            cancellationToken);
        return accepted;
    }

    public void Commit(long updateId) => unitOfWork.Defer(statements.CommitUpdate(updateId));

    public Task Finish(IReadOnlyCollection<long> updateIds, CancellationToken cancellationToken) =>
        updateIds.Count == 0 ? Task.CompletedTask : writer.Execute(statements.FinishUpdates(updateIds), cancellationToken);

    public async Task<IReadOnlyList<InboxUpdate>> Resume(int maxAttempts, CancellationToken cancellationToken)
    {
        var givenUp = 0;
        await writer.Run(async (session, token) => givenUp = await session.Execute(statements.GiveUpUpdates(maxAttempts), token), cancellationToken);
        if (givenUp > 0)
            LogGivenUp(logger, givenUp, maxAttempts);
        return await context.Set<InboxEntry>().AsNoTracking()
            .Where(entry => entry.State < InboxState.Done)
            .OrderBy(entry => entry.ReceivedAt).ThenBy(entry => entry.UpdateId)
            .Select(entry => new InboxUpdate(entry.UpdateId, entry.State, entry.Payload!))
            .ToListAsync(cancellationToken);
    }

    public Task Begin(long updateId, CancellationToken cancellationToken) => writer.Execute(statements.CountAttemptOfUpdate(updateId), cancellationToken);

    public Task Trim(DateTimeOffset before, CancellationToken cancellationToken) => writer.Execute(statements.TrimInbox(before), cancellationToken);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Count} updates were begun {Attempts} times and never finished: they are set aside")]
    private static partial void LogGivenUp(ILogger logger, int count, int attempts);
}
