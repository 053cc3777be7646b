using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Loop;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.UnitTests.Kit;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Users;

/// <summary>A person's private chat with the whole bot on a real database; only Telegram is replaced, by what it would show.</summary>
internal sealed class UserChat : IRenderer, IAdminDirectory, IAsyncDisposable
{
    public const long Anna = 1001;
    private readonly FaultLog _faults = new();
    private long _lastUpdate;
    private int _lastMessage = 100;

    public TestApp App { get; private set; } = null!;

    /// <summary>What the person sees last; null when the last update got no answer.</summary>
    public Screen? Screen { get; private set; }

    /// <summary>What stands below it as a message of its own; null for nothing.</summary>
    public Screen? Below { get; private set; }

    /// <summary>How many screens were taken away.</summary>
    public List<int> Removed { get; } = [];

    /// <summary>Where the last screen stands.</summary>
    public int StandsAt { get; private set; }

    /// <summary>Its text, with every space a usual one.</summary>
    public string Text => Screen.ShouldNotBeNull().Text.Value.Replace('\u00A0', ' ');

    public string? Toast { get; private set; }

    public static async Task<UserChat> Start()
    {
        var chat = new UserChat();
        chat.App = await TestApp.Start(services => services
            .AddBot(TestSpeech.Options)
            .AddSingleton<IRenderer>(chat)
            .AddSingleton<IAdminDirectory>(chat)
            .AddSingleton<ILoggerProvider>(chat._faults));
        return chat;
    }

    public Task Command(string name, string? payload = null) => Handle(Update(IncomingKind.Message) with { Text = $"/{name}", Command = name, Payload = payload });

    public Task Say(string text) => Handle(Update(IncomingKind.Message) with { Text = text, Html = Html.Escape(text) });

    public Task ShareContact(string phone) => Handle(Update(IncomingKind.Message) with { Contact = new SharedContact(phone, Anna) });

    public Task Press(string label) => Tap(Screen!.Rows.SelectMany(row => row).First(button => button.Text.Contains(label, StringComparison.Ordinal)).Data!);

    public Task Tap(string data) => Handle(Update(IncomingKind.Tap) with { Data = data, CallbackId = "c" });

    /// <summary>Presses a button of what stands below the screen.</summary>
    public Task PressBelow(string label) => Tap(Below!.Rows.SelectMany(row => row).First(button => button.Text.Contains(label, StringComparison.Ordinal)).Data!);

    public Task Handle(IncomingKind kind) => Handle(Update(kind));

    public async Task Handle(Incoming update, bool resumed = false)
    {
        (Screen, Below, Toast) = (null, null, null);
        (await App.Services.GetRequiredService<UpdateHandler>().Handle(update, resumed)).ShouldBeTrue();
        if (_faults.Faults is [var fault, ..]) throw new InvalidOperationException("The bot has a bug.", fault);
    }

    public Incoming Update(IncomingKind kind) => new()
    {
        UpdateId = ++_lastUpdate,
        Kind = kind,
        ChatId = Anna,
        SenderId = Anna,
        SenderName = "Анна",
        Username = "anna",
        LanguageCode = "ru",
        Place = Place.Private,
        MessageId = ++_lastMessage,
    };

    public Task<Shown> Show(Spot spot, Screen screen, Anchor? over, CancellationToken cancellationToken)
    {
        var anchor = over ?? new Anchor(++_lastMessage);
        if (Screen is null) (Screen, StandsAt) = (screen, anchor.MessageId);
        else Below = screen;
        return Task.FromResult(new Shown(anchor, new Delivery(DeliveryState.Sent, anchor.MessageId)));
    }

    public TimeSpan DelayOf(Spot spot, Screen screen, Anchor? over) => TimeSpan.Zero;

    public Task Busy(Spot spot, Task done, CancellationToken cancellationToken) => done;

    public Task Answer(string callbackId, string? toast, bool alert, CancellationToken cancellationToken)
    {
        Toast = toast;
        return Task.CompletedTask;
    }

    public Task Remove(Spot spot, Anchor anchor, CancellationToken cancellationToken)
    {
        Removed.Add(anchor.MessageId);
        return Task.CompletedTask;
    }

    public Task Freeze(Spot spot, Anchor anchor, CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask<Role?> RoleOf(long telegramId, CancellationToken cancellationToken) => ValueTask.FromResult<Role?>(null);

    public ValueTask<bool> IsAnonymous(long telegramId, CancellationToken cancellationToken) => ValueTask.FromResult(false);

    public void Forget(long telegramId)
    {
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
