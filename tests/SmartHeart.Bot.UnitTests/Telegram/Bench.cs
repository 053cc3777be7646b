using Microsoft.Extensions.Logging.Abstractions;
using SmartHeart.Bot.Kit.Telegram;
using SmartHeart.Bot.Kit.Telegram.Rendering;
using SmartHeart.Bot.Kit.Telegram.Sending;

namespace SmartHeart.Bot.UnitTests.Telegram;

/// <summary>The sending half of the kit, put together around a fake client and a manual clock.</summary>
internal sealed class Bench : IDisposable
{
    public const long GroupId = -1001;

    public Bench()
    {
        Options = new BotOptions { Token = "1:token", AdminGroupId = GroupId, MainTopicId = 2, MailingTopicId = 3, EventsTopicId = 4 };
        Group = new AdminGroup(Options);
        Gate = new SendGate(Clock, Options);
        Sender = new TelegramSender(Telegram, Gate, Group, Clock, NullLogger<TelegramSender>.Instance);
        Renderer = new Renderer(Sender, new LayoutSender(Sender, new PieceSender(Sender)), Gate, Recent, new LostFiles(new FileProbe(Sender), Clock), Clock, NullLogger<Renderer>.Instance);
    }

    public FakeTelegram Telegram { get; } = new();

    public ManualClock Clock { get; } = new();

    public BotOptions Options { get; }

    public AdminGroup Group { get; }

    public SendGate Gate { get; }

    public RecentScreens Recent { get; } = new();

    public TelegramSender Sender { get; }

    public Renderer Renderer { get; }

    /// <summary>Lets time pass until the task is done, from one timer to the next and no further, however slow the machine; fails when it never is.</summary>
    public async Task<T> Finish<T>(Task<T> task)
    {
        for (var i = 0; !task.IsCompleted && i < 5000; i++)
        {
            await Task.Delay(1);
            if (!task.IsCompleted) Clock.AdvanceToNext();
        }

        task.IsCompleted.ShouldBeTrue("The call never ended.");
        return await task;
    }

    public void Dispose() => Gate.Dispose();
}
