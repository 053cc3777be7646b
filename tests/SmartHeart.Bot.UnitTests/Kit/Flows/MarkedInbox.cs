using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Bot.UnitTests.Kit.Flows;

/// <summary>Remembers which updates were marked; a form needs no more of the inbox.</summary>
internal sealed class MarkedInbox : IInbox
{
    public List<long> Marked { get; } = [];

    public void Commit(long updateId) => Marked.Add(updateId);

    public Task<IReadOnlyList<long>> Accept(IReadOnlyList<InboxUpdate> updates, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task Begin(long updateId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task Finish(IReadOnlyCollection<long> updateIds, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<InboxUpdate>> Resume(int maxAttempts, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task Trim(DateTimeOffset before, CancellationToken cancellationToken) => throw new NotSupportedException();
}
