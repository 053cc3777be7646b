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
}
