using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Loop;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Kit.Loop;

/// <summary>
/// Anonymous admins are the group to us, and share one form. What they press comes in a queue of each person, what they write in one of the group: two
/// updates of one form could run at the same time.
/// </summary>
public sealed class AnonymousAdminTests : IAsyncLifetime, IRenderer, IAdminDirectory
{
    private const long Group = -1001;
    private const long Hidden = 3001;
    private const int Main = 2;

    private readonly TaskCompletionSource _seen = new();
    private readonly List<string> _shown = [];
    private TestApp _app = null!;
    private int _loads;
    private int _updates;

    public async Task InitializeAsync() => _app = await TestApp.Start(services =>
    {
        var sessions = services.Single(service => service.ServiceType == typeof(ISessions)).ImplementationType!;
        services.AddBot(TestSpeech.Options).AddSingleton<IRenderer>(this).AddSingleton<IAdminDirectory>(this);
        services.AddScoped<ISessions>(scope => new CountedSessions((ISessions)ActivatorUtilities.CreateInstance(scope, sessions), () => _loads++));
    });

    public Task DisposeAsync() => _app.DisposeAsync().AsTask();

    [Fact]
    public async Task A_press_and_a_word_of_one_form_are_handled_one_after_the_other()
    {
        var handler = _app.Services.GetRequiredService<UpdateHandler>();
        var press = handler.Handle(Update(Hidden) with { Kind = IncomingKind.Tap, Data = "kn", CallbackId = "c" }, resumed: false);
        while (_shown.Count == 0) await Task.Yield();
        _loads.ShouldBe(1);

        var word = handler.Handle(Update(Group) with { Anonymous = true, Text = "Кейсы", Html = "Кейсы" }, resumed: false);
        _loads.ShouldBe(1, "The word was looked at while the press was still being answered.");
        _seen.SetResult();

        (await press && await word).ShouldBeTrue();
        _loads.ShouldBe(2);
        _shown.Count.ShouldBe(2);
        _shown[0].ShouldContain("Как назвать категорию?");
        _shown[1].ShouldContain("один эмодзи");
    }

    async Task<Shown> IRenderer.Show(Spot spot, Screen screen, Anchor? over, CancellationToken cancellationToken)
    {
        _shown.Add(screen.Text.Value);
        await _seen.Task;
        return new Shown(new Anchor(100 + _shown.Count), new Delivery(DeliveryState.Sent, 100 + _shown.Count));
    }

    TimeSpan IRenderer.DelayOf(Spot spot, Screen screen, Anchor? over) => TimeSpan.Zero;

    Task IRenderer.Busy(Spot spot, Task done, CancellationToken cancellationToken) => done;

    Task IRenderer.Answer(string callbackId, string? toast, bool alert, CancellationToken cancellationToken) => Task.CompletedTask;

    Task IRenderer.Remove(Spot spot, Anchor anchor, CancellationToken cancellationToken) => Task.CompletedTask;

    Task IRenderer.Freeze(Spot spot, Anchor anchor, CancellationToken cancellationToken) => Task.CompletedTask;

    ValueTask<Role?> IAdminDirectory.RoleOf(long telegramId, CancellationToken cancellationToken) => ValueTask.FromResult<Role?>(Role.Owner);

    ValueTask<bool> IAdminDirectory.IsAnonymous(long telegramId, CancellationToken cancellationToken) => ValueTask.FromResult(telegramId == Hidden);

    void IAdminDirectory.Forget(long telegramId)
    {
    }

    private Incoming Update(long sender) => new()
    {
        UpdateId = ++_updates,
        Kind = IncomingKind.Message,
        ChatId = Group,
        TopicId = Main,
        Place = Place.Main,
        SenderId = sender,
        MessageId = 10 + _updates,
    };

    private sealed class CountedSessions(ISessions real, Action count) : ISessions
    {
        public ValueTask<(SessionUser? User, Conversation? Conversation)> Load(ConversationKey key, CancellationToken cancellationToken)
        {
            count();
            return real.Load(key, cancellationToken);
        }
    }
}
