using System.Collections.Concurrent;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Testing;

/// <summary>Keeps what would have been sent, and answers as the test says.</summary>
public sealed class TestSender : IMessageSender
{
    private int _lastId;

    /// <summary>What went to topics.</summary>
    public ConcurrentQueue<(AdminTopic Topic, string Html)> Topics { get; } = [];

    /// <summary>What went to users.</summary>
    public ConcurrentQueue<(long TelegramId, string Html)> Users { get; } = [];

    /// <summary>What was copied to users.</summary>
    public ConcurrentQueue<(long TelegramId, IReadOnlyList<int> MessageIds)> Copies { get; } = [];

    /// <summary>What was uploaded to topics, with the bytes.</summary>
    public ConcurrentQueue<(AdminTopic Topic, string Name, string Html, byte[] Bytes)> Documents { get; } = [];

    /// <summary>The answer to every message; null: sent, with rising ids.</summary>
    public Delivery? Answer { get; set; }

    /// <inheritdoc/>
    public Task<Delivery> ToTopic(AdminTopic topic, string html, CancellationToken cancellationToken)
    {
        Topics.Enqueue((topic, html));
        return Task.FromResult(Next());
    }

    /// <inheritdoc/>
    public Task<Delivery> ToUser(long telegramId, string html, CancellationToken cancellationToken)
    {
        Users.Enqueue((telegramId, html));
        return Task.FromResult(Next());
    }

    /// <inheritdoc/>
    public Task<Delivery> CopyToUser(long telegramId, IReadOnlyList<int> messageIds, CancellationToken cancellationToken)
    {
        Copies.Enqueue((telegramId, messageIds));
        return Task.FromResult(Next());
    }

    /// <inheritdoc/>
    public async Task<Delivery> DocumentToTopic(AdminTopic topic, string path, string name, string html, CancellationToken cancellationToken)
    {
        Documents.Enqueue((topic, name, html, await File.ReadAllBytesAsync(path, cancellationToken)));
        return Next();
    }

    private Delivery Next() => Answer ?? new Delivery(DeliveryState.Sent, Interlocked.Increment(ref _lastId));
}
