using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Users;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Loop;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Content;

/// <summary>The bot with all its routes on a real database; only Telegram is replaced, by a notebook of what was shown.</summary>
internal sealed class BotUnderTest : IAsyncDisposable, IRenderer, IAdminDirectory
{
    public const long Anna = 1001;
    public const long Boris = 1002;
    public const long Olga = 2001;
    public const long Pavel = 3001;
    private const long Group = -1001234567890;
    private const int MainTopic = 11;

    private readonly Dictionary<long, Screen> _current = [];
    private readonly Dictionary<long, string?> _toasts = [];
    private TestApp _app = null!;
    private long _updates;
    private long _sender;
    private int _messages = 100;
    private bool _isFirst = true;

    public static async Task<BotUnderTest> Start()
    {
        var bot = new BotUnderTest();
        var options = new BotOptions { Token = "1:a", AdminGroupId = Group, MainTopicId = MainTopic, MailingTopicId = 12, EventsTopicId = 13 };
        bot._app = await TestApp.Start(services => services.AddBot(options).AddSingleton<IRenderer>(bot).AddSingleton<IAdminDirectory>(bot));
        bot._app.Services.GetRequiredService<BotIdentity>().Is(1, "smartheart_bot");
        (await bot._app.Send(new StartBot(), TestActor.User(Anna))).IsOk.ShouldBeTrue();
        (await bot._app.Send(new DecideConsent(ConsentKind.PersonalData, Granted: true), TestActor.User(Anna))).IsOk.ShouldBeTrue();
        return bot;
    }

    /// <summary>The use cases behind it, for what a test does not play through.</summary>
    public TestApp App => _app;

    // Anna has agreed to the policy, Boris is new; Olga is an admin, Pavel an owner.

    /// <summary>The clock of all of it.</summary>
    public ManualTime Time => _app.Time;

    /// <summary>What a job does: the bot's own request.</summary>
    public async Task Act<T>(MediatR.IRequest<Domain.Common.Result<T>> request) => (await _app.Send(request, TestActor.System)).IsOk.ShouldBeTrue();

    /// <summary>What a person sees last.</summary>
    public Screen Screen(long who) => _current[who];

    /// <summary>What a person's last press was answered with.</summary>
    public string? Toast(long who) => _toasts.GetValueOrDefault(who);

    public Task Write(long who, string text) => Handle(Message(who) with { Text = text, Html = Html.Escape(text) });

    public Task Command(long who, string name, string? payload = null) =>
        Handle(Message(who) with { Text = $"/{name}", Html = $"/{name}", Command = name, Payload = payload });

    public Task Send(long who, MediaKind kind, int number, string? album = null, string? caption = null) => Handle(Message(who) with
    {
        Text = caption,
        Html = caption,
        Attachment = new Attachment($"unique{number}", $"file{number}", kind, kind == MediaKind.Photo ? null : $"файл {number}.pdf", 1024 * number, null),
        AlbumId = album,
    });

    /// <summary>How many screens were shown.</summary>
    public int Shown { get; private set; }

    /// <summary>What waits in the queue behind an update; null for nothing.</summary>
    public Func<Incoming, Incoming?>? Waiting { get; set; }

    /// <summary>Presses the button of the person's screen whose label has these words.</summary>
    public Task Press(long who, string words) => Press(who, _current[who], words);

    /// <summary>Presses a button of a screen that may have been replaced meanwhile.</summary>
    public Task Press(long who, Screen screen, string words)
    {
        var labels = screen.Rows.SelectMany(row => row).Concat(screen.Above?.Rows.SelectMany(row => row) ?? []);
        return Tap(who, labels.First(button => button.Text.Contains(words, StringComparison.Ordinal)).Data!);
    }

    public Task Tap(long who, string data) => Handle(Message(who) with { Kind = IncomingKind.Tap, CallbackId = "c", Data = data });

    Task<Shown> IRenderer.Show(Spot spot, Screen screen, Anchor? over, CancellationToken cancellationToken)
    {
        if (_isFirst) _current[_sender] = screen;
        _isFirst = false;
        Shown++;
        var message = over?.MessageId ?? ++_messages;
        return Task.FromResult(new Shown(new Anchor(message), new Delivery(DeliveryState.Sent, message)));
    }

    /// <summary>How long screens would have to wait.</summary>
    public TimeSpan Delay { get; set; }

    TimeSpan IRenderer.DelayOf(Spot spot, Screen screen, Anchor? over) => Delay;

    Task IRenderer.Busy(Spot spot, Task done, CancellationToken cancellationToken) => done;

    Task IRenderer.Answer(string callbackId, string? toast, bool alert, CancellationToken cancellationToken)
    {
        _toasts[_sender] = toast;
        return Task.CompletedTask;
    }

    Task IRenderer.Remove(Spot spot, Anchor anchor, CancellationToken cancellationToken) => Task.CompletedTask;

    Task IRenderer.Freeze(Spot spot, Anchor anchor, CancellationToken cancellationToken) => Task.CompletedTask;

    ValueTask<Role?> IAdminDirectory.RoleOf(long telegramId, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Role?>(telegramId switch { Olga => Role.Admin, Pavel => Role.Owner, _ => null });

    ValueTask<bool> IAdminDirectory.IsAnonymous(long telegramId, CancellationToken cancellationToken) => ValueTask.FromResult(false);

    void IAdminDirectory.Forget(long telegramId)
    {
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static bool IsUser(long who) => who is Anna or Boris;

    private Incoming Message(long who) => new()
    {
        UpdateId = ++_updates,
        Kind = IncomingKind.Message,
        ChatId = IsUser(who) ? who : Group,
        TopicId = IsUser(who) ? 0 : MainTopic,
        Place = IsUser(who) ? Place.Private : Place.Main,
        SenderId = who,
        MessageId = ++_messages,
        LanguageCode = "ru",
    };

    private async Task Handle(Incoming update)
    {
        (_sender, _isFirst) = (update.SenderId, true);
        (await _app.Services.GetRequiredService<UpdateHandler>().Handle(update, resumed: false, () => Waiting?.Invoke(update))).ShouldBeTrue();
        if (_current.TryGetValue(_sender, out var screen)) screen.Text.Value.ShouldNotContain("Код: <code>");
    }
}
