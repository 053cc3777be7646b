using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Kit.Flows;

/// <summary>A private chat with a bot that knows nothing but tea.</summary>
internal sealed class FormChat
{
    private readonly MemoryConversations _conversations = new();
    private readonly ServiceProvider _services;
    private RouteMap _map;
    private int _lastMessage = 100;

    public FormChat()
    {
        House = new TeaHouse(_conversations);
        _map = Routes(version: 1);
        _services = new ServiceCollection()
            .AddSingleton<IConversationStore>(_conversations)
            .AddSingleton<IUnitOfWork>(_conversations)
            .AddSingleton<IInbox>(Inbox)
            .AddSingleton<ISender>(House)
            .AddSingleton<IValidator<OrderTea>, OrderTeaValidator>()
            .BuildServiceProvider();
    }

    public TeaHouse House { get; }

    public ManualTime Time { get; } = new();

    public MarkedInbox Inbox { get; } = new();

    /// <summary>What the last update was answered with.</summary>
    public Screen Screen { get; private set; } = new();

    /// <summary>What the last update left for the loop to do.</summary>
    public RouteRun Run { get; private set; } = null!;

    public string Text => Screen.Text.Value;

    /// <summary>The running form, as it is kept.</summary>
    public Conversation? Kept => _conversations.Now(new(7, 0, 7));

    /// <summary>A new release of the bot, after a restart.</summary>
    public void Restart(int version) => _map = Routes(version);

    public Task Open() => Tap("tea");

    public Task Say(string text) => Handle(Message() with { Text = text, Html = Html.Escape(text) });

    public Task Send(Incoming message) => Handle(message);

    public Task Command(string name) => Handle(Message() with { Text = $"/{name}", Command = name });

    public Task Photo(string id, string? album = null) => Handle(Message() with { Attachment = new Attachment(id, id, MediaKind.Photo, null, 1, null), AlbumId = album });

    public Task Press(string label) => Press(Screen, label);

    public Task Press(Screen screen, string label) =>
        Tap(screen.Rows.SelectMany(row => row).Single(button => button.Text.Contains(label, StringComparison.Ordinal)).Data!);

    public Task Tap(string data) => Handle(Message() with { Kind = IncomingKind.Tap, Data = data, CallbackId = "c" });

    public Incoming Message() =>
        new() { UpdateId = 1, Kind = IncomingKind.Message, ChatId = 7, SenderId = 7, Place = Place.Private, MessageId = ++_lastMessage };

    private static RouteMap Routes(int version)
    {
        var form = new TeaForm(version);
        return new RouteMap()
            .Begin(Place.Private, form, (TeaTap _) => new OrderTea())
            .Home(Place.Private, _ => new Screen { Text = Html.Text("home") });
    }

    private async Task Handle(Incoming update)
    {
        var actor = new Actor();
        actor.Set(Role.User, 7);
        Run = new RouteRun(_map, _services, update, () => TestSpeech.At(Time));
        Run.Found(Kept);
        Screen = await new UpdateRouter(_map, new AlbumGuard()).Route(Run, actor) ?? new Screen();
        if (Run.ConversationChanged) await _conversations.Commit(CancellationToken.None);
        if (Run.StepShown && Run.NoteAnchor(Run.ShowOver ?? new Anchor(++_lastMessage))) await _conversations.Commit(CancellationToken.None);
    }
}
