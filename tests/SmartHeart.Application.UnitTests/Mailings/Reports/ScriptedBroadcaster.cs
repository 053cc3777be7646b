using System.Collections.Concurrent;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;

namespace SmartHeart.Application.UnitTests.Mailings.Reports;

/// <summary>Telegram as a test wants it: takes everything unless told otherwise, and remembers who got what.</summary>
internal sealed class ScriptedBroadcaster : IBroadcaster
{
    private int _lastMessage = 1000;

    /// <summary>What a message comes to; null: it arrives.</summary>
    public Func<long, ParcelDelivery?> OnSend { get; set; } = _ => null;

    /// <summary>What a change of a message comes to; null: it is done.</summary>
    public Func<long, Delivery?> OnChange { get; set; } = _ => null;

    /// <summary>To whom messages went, in order.</summary>
    public ConcurrentQueue<long> Sent { get; } = [];

    /// <summary>Whose messages got another text, with the text and the id of the message.</summary>
    public ConcurrentQueue<(long TelegramId, string Html, int MessageId)> Rewritten { get; } = [];

    /// <summary>Whose messages were deleted, with their ids.</summary>
    public ConcurrentQueue<(long TelegramId, string Ids)> Removed { get; } = [];

    public ValueTask<int> Room(int messages, int most, CancellationToken cancellationToken) => ValueTask.FromResult(most);

    public IParcel Pack(MailingToSend mailing) => new Parcel(mailing);

    public Task<ParcelDelivery> Send(IParcel parcel, long telegramId, string? language, CancellationToken cancellationToken)
    {
        if (OnSend(telegramId) is { } outcome) return Task.FromResult(outcome);

        Sent.Enqueue(telegramId);
        var (first, more) = (Interlocked.Add(ref _lastMessage, parcel.Messages), Enumerable.Range(1, parcel.Messages - 1));
        return Task.FromResult(new ParcelDelivery(DeliveryState.Sent, first, parcel.Messages > 1 ? string.Join(',', more.Select(i => first + i)) : null));
    }

    public Task<Delivery> Rewrite(IParcel parcel, long telegramId, string? language, int messageId, CancellationToken cancellationToken) =>
        Change(telegramId, () => Rewritten.Enqueue((telegramId, ((Parcel)parcel).Mailing.Content.TextPart.Html, messageId)), cancellationToken);

    public Task<Delivery> Remove(long telegramId, IReadOnlyList<int> messageIds, CancellationToken cancellationToken) =>
        Change(telegramId, () => Removed.Enqueue((telegramId, string.Join(',', messageIds))), cancellationToken);

    private Task<Delivery> Change(long telegramId, Action done, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (OnChange(telegramId) is { } outcome) return Task.FromResult(outcome);

        done();
        return Task.FromResult(new Delivery(DeliveryState.Sent));
    }

    private sealed record Parcel(MailingToSend Mailing) : IParcel
    {
        public int Messages => Mailing.Content.Parts.Length + (Mailing.Content.IsAlbum ? 1 : 0);
    }
}
