using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Benchmarks.Workbooks;

/// <summary>A topic that takes every file at once and only counts.</summary>
/// <param name="folder">Where the files are kept, to be looked at; null: nowhere.</param>
internal sealed class Counter(string? folder) : IMessageSender, ITopicScreens, IOutboxProgress
{
    public int Files { get; private set; }

    public long Bytes { get; private set; }

    public int Rows { get; private set; }

    public Task Keep<T>(T message, CancellationToken cancellationToken)
        where T : IOutboxMessage
    {
        Rows = ((ExportWish)(object)message).Done.Rows;
        return Task.CompletedTask;
    }

    public Task Keep<T>(IReadOnlyDictionary<int, T> messages, CancellationToken cancellationToken)
        where T : IOutboxMessage => throw new NotSupportedException();

    public Task<Delivery> DocumentToTopic(AdminTopic topic, string path, string name, string html, CancellationToken cancellationToken)
    {
        (Files, Bytes) = (Files + 1, Bytes + new FileInfo(path).Length);
        if (folder is not null) File.Copy(path, Path.Combine(folder, Path.GetFileName(path)), overwrite: true);
        return Task.FromResult(new Delivery(DeliveryState.Sent, Files));
    }

    public Task<Shown> Show(AdminTopic topic, Screen screen, Anchor? over, CancellationToken cancellationToken) =>
        Task.FromResult(new Shown(over ?? new Anchor(1), new Delivery(DeliveryState.Sent, 1)));

    public TimeSpan DelayOf(AdminTopic topic, Screen screen, Anchor? over) => TimeSpan.Zero;

    public Task<Delivery> ToTopic(AdminTopic topic, string html, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Delivery> ToUser(long telegramId, string html, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Delivery> CopyToUser(long telegramId, IReadOnlyList<int> messageIds, CancellationToken cancellationToken) => throw new NotSupportedException();
}
