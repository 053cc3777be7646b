using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Workbooks;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.UnitTests.Workbooks;

/// <summary>Everything around the making of the workbook: the topic, the files that came, and what is kept.</summary>
internal sealed class WorkbookDesk(WorkbookToExport wish) : IMessageSender, ITopicScreens, IOutboxProgress
{
    public WorkbookToExport Wish { get; private set; } = wish;

    /// <summary>Called before each file with how many have come; its answer instead of "sent".</summary>
    public Func<int, Task<Delivery?>> Answer { get; set; } = _ => Task.FromResult<Delivery?>(null);

    public List<(string Name, string Caption, byte[] Bytes)> Files { get; } = [];

    public List<Screen> Told { get; } = [];

    public Task Keep<T>(T message, CancellationToken cancellationToken)
        where T : IOutboxMessage
    {
        Wish = (WorkbookToExport)(object)message;
        return Task.CompletedTask;
    }

    public Task Keep<T>(IReadOnlyDictionary<int, T> messages, CancellationToken cancellationToken)
        where T : IOutboxMessage => throw new NotSupportedException();

    public async Task<Delivery> DocumentToTopic(AdminTopic topic, string path, string name, string html, CancellationToken cancellationToken)
    {
        Wish.OnWire.ShouldNotBeNull();
        if (await Answer(Files.Count) is { } answer) return answer;

        Files.Add((name, html, await File.ReadAllBytesAsync(path, cancellationToken)));
        return new Delivery(DeliveryState.Sent);
    }

    public TimeSpan DelayOf(AdminTopic topic, Screen screen, Anchor? over) => TimeSpan.Zero;

    public Task<Shown> Show(AdminTopic topic, Screen screen, Anchor? over, CancellationToken cancellationToken)
    {
        topic.ShouldBe(AdminTopic.Main);
        Told.Add(screen);
        return Task.FromResult(new Shown(over ?? new Anchor(Told.Count), new Delivery(DeliveryState.Sent, Told.Count)));
    }

    public Task<Delivery> ToTopic(AdminTopic topic, string html, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Delivery> ToUser(long telegramId, string html, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Delivery> CopyToUser(long telegramId, IReadOnlyList<int> messageIds, CancellationToken cancellationToken) => throw new NotSupportedException();
}
