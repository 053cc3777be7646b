using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Outbox;

/// <summary>Rewrites the entry that a lane has in hand. One scope has one batch.</summary>
internal sealed class OutboxProgress(IWriter writer, Statements statements) : IOutboxProgress
{
    private IReadOnlyList<long> _inHand = [];

    /// <summary>Notes what is in hand.</summary>
    public void Take(IReadOnlyList<long> entries) => _inHand = entries;

    public Task Keep<T>(T message, CancellationToken cancellationToken)
        where T : IOutboxMessage => _inHand is [var entry]
            ? writer.Execute(statements.RewriteOutbox(entry, OutboxJson.Write(message)), cancellationToken)
            : throw new InvalidOperationException($"{_inHand.Count} entries are in hand: which of them is meant?");

    public Task Keep<T>(IReadOnlyDictionary<int, T> messages, CancellationToken cancellationToken)
        where T : IOutboxMessage => writer.Run(
            async (session, token) =>
            {
                foreach (var (place, message) in messages)
                    await session.Execute(statements.RewriteOutbox(_inHand[place], OutboxJson.Write(message)), token);
            },
            cancellationToken);
}
