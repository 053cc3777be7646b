using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Feed;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Feed;

internal sealed class FeedDigests(SmartHeartDbContext context, IWriter writer, UnitOfWork unitOfWork, Statements statements) : IFeedDigests
{
    public async Task<int> Keep(IReadOnlyList<FeedEvent> events, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var id = 0;
        await writer.Run(
            async (session, token) =>
            {
                id = (await session.Query(statements.AddFeedDigest(at, events.Count), row => row.GetInt32(0), token))[0];
                for (var place = 0; place < events.Count; place++)
                {
                    var told = events[place];
                    await session.Execute(statements.AddFeedNote(id, place, told.TelegramId == 0 ? null : told.TelegramId, OutboxJson.Write(told)), token);
                }
            },
            cancellationToken);
        return id;
    }

    public Task Forget(int id, CancellationToken cancellationToken) => writer.Execute(statements.DropFeedDigest(id), cancellationToken);

    public Task<int?> CountOf(int id, CancellationToken cancellationToken) =>
        context.Set<FeedDigestEntry>().AsNoTracking().Where(digest => digest.Id == id).Select(digest => (int?)digest.Count).FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<KeptEvent>> Events(int id, int from, int places, CancellationToken cancellationToken)
    {
        var notes = await context.Set<FeedNote>().AsNoTracking()
            .Where(note => note.DigestId == id && note.Place >= from && note.Place < from + places)
            .OrderBy(note => note.Place)
            .ToListAsync(cancellationToken);
        return [.. notes.Select(note => new KeptEvent(note.Place, OutboxJson.Read<FeedEvent>(note.Payload)))];
    }

    public Task<bool> AnyBefore(DateTimeOffset before, CancellationToken cancellationToken) =>
        context.Set<FeedDigestEntry>().AnyAsync(digest => digest.At < before, cancellationToken);

    public void DropBefore(DateTimeOffset before, int most) => unitOfWork.Defer(statements.DropFeedDigests(before, most));
}
