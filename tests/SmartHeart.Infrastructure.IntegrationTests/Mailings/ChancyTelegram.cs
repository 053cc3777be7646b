using System.Collections.Concurrent;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>A Telegram that answers as it is told, and remembers what arrived.</summary>
internal sealed class ChancyTelegram(Func<long, ParcelDelivery> answer) : IBroadcaster
{
    private readonly ConcurrentDictionary<long, int> _arrived = new();
    private int _calls;

    /// <summary>How many messages each person has, those among them whose answer was lost.</summary>
    public IReadOnlyDictionary<long, int> Arrived => _arrived;

    /// <summary>Calls made.</summary>
    public int Calls => Volatile.Read(ref _calls);

    public ValueTask<int> Room(int messages, int most, CancellationToken cancellationToken) => new(most);

    public IParcel Pack(MailingToSend mailing) => new Parcel();

    public async Task<ParcelDelivery> Send(IParcel parcel, long telegramId, string? language, CancellationToken cancellationToken)
    {
        await Task.Yield();
        Interlocked.Increment(ref _calls);
        var delivery = answer(telegramId);
        if (delivery.State is DeliveryState.Sent or DeliveryState.Unknown) _arrived.AddOrUpdate(telegramId, 1, (_, count) => count + 1);
        return delivery;
    }

    public Task<Delivery> Rewrite(IParcel parcel, long telegramId, string? language, int messageId, CancellationToken cancellationToken) =>
        Task.FromResult(new Delivery(DeliveryState.Sent));

    public Task<Delivery> Remove(long telegramId, IReadOnlyList<int> messageIds, CancellationToken cancellationToken) => Task.FromResult(new Delivery(DeliveryState.Sent));

    private sealed record Parcel : IParcel
    {
        public int Messages => 1;
    }
}
