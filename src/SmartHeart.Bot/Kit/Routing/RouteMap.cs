using MediatR;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Routing;

/// <summary>Declares what a feature answers to. Found in this assembly and mapped once at start.</summary>
internal interface IRoutes
{
    /// <summary>Adds the feature's routes.</summary>
    void Map(RouteMap map);
}

/// <summary>
/// What the bot answers to: update → request → screen. A route that refuses (its request's result is an error) shows the error's words, unless
/// <see cref="Refused{TError,TView}"/> has a better answer.
/// </summary>
internal sealed class RouteMap
{
    private readonly Dictionary<string, List<Route>> _commands = [];
    private readonly Dictionary<string, TapRoute> _taps = [];
    private readonly Dictionary<Type, Route> _refusals = [];
    private readonly Dictionary<string, Flow> _flows = [];
    private readonly Dictionary<Place, Route> _fallbacks = [];
    private readonly Dictionary<IncomingKind, Route> _events = [];
    private readonly List<MenuCommand> _menu = [new(CancelCommand, Place.Private)];

    /// <summary>Ends the running form; the kit's own.</summary>
    public const string CancelCommand = "cancel";

    /// <summary>Commands for Telegram's menu, in the order declared.</summary>
    public IReadOnlyList<MenuCommand> Menu => _menu;

    /// <summary>Prefix, worst length and places of every tap, for the baseline.</summary>
    public IEnumerable<TapRoute> Taps => _taps.Values;

    /// <summary>A command at a place; described in Telegram's menu by the text <c>command.{name}</c> unless hidden.</summary>
    public RouteMap Command<TView>(string name, Place place, Func<IRequest<Result<TView>>> request, Func<TView, Ui, Screen> screen, bool hidden = false) =>
        Command(name, place, _ => request(), screen, hidden);

    /// <summary>A command that looks at its message (payload).</summary>
    public RouteMap Command<TView>(string name, Place place, Func<Incoming, IRequest<Result<TView>>> request, Func<TView, Ui, Screen> screen, bool hidden = false)
    {
        if (!_commands.TryGetValue(name, out var routes)) _commands[name] = routes = [];
        routes.Add(Route.Of(place, request, screen));
        if (!hidden) _menu.Add(new MenuCommand(name, place));
        return this;
    }

    /// <summary>A button in private chats (or a deep link, when its type says so).</summary>
    public RouteMap Tap<TTap, TView>(Func<TTap, IRequest<Result<TView>>> request, Func<TView, Ui, Screen> screen)
        where TTap : struct => Tap(Place.Private, request, screen);

    /// <summary>A button at a place.</summary>
    public RouteMap Tap<TTap, TView>(Place place, Func<TTap, IRequest<Result<TView>>> request, Func<TView, Ui, Screen> screen)
        where TTap : struct => Tap(place, request, (_, view, ui) => screen(view, ui));

    /// <summary>A button at a place whose screen also depends on the tap itself.</summary>
    public RouteMap Tap<TTap, TView>(Place place, Func<TTap, IRequest<Result<TView>>> request, Func<TTap, TView, Ui, Screen> screen)
        where TTap : struct => Add<TTap>(place, (tap, run) => run.Show(request(tap), (view, ui) => screen(tap, view, ui)));

    /// <summary>A button that opens a form with a new draft.</summary>
    public RouteMap Begin<TTap, TCommand, TView>(Place place, Flow<TCommand, TView> flow, Func<TTap, TCommand> draft)
        where TTap : struct
        where TCommand : class, Application.Common.Messaging.ICommand<TView>
    {
        _flows[flow.Name] = flow;
        return Add<TTap>(place, (tap, run) => run.Begin(flow, draft(tap), null));
    }

    /// <summary>A button that opens a form with a draft that a query brings; with <paramref name="step"/> only that step is asked, then the form is sent.</summary>
    public RouteMap BeginFrom<TTap, TCommand, TView>(
        Place place, Flow<TCommand, TView> flow, Func<TTap, IRequest<Result<TCommand>>> draft, Func<TTap, string?>? step = null)
        where TTap : struct
        where TCommand : class, Application.Common.Messaging.ICommand<TView>
    {
        _flows[flow.Name] = flow;
        return Add<TTap>(place, (tap, run) => run.BeginFrom(flow, draft(tap), step?.Invoke(tap)));
    }

    /// <summary>What to show instead of the error's words; the request and the screen may look at the update that was refused.</summary>
    public RouteMap Refused<TError, TView>(Func<Incoming, IRequest<Result<TView>>> request, Func<TView, Ui, Screen> screen)
        where TError : Error
    {
        _refusals.Add(typeof(TError), Route.Of(Place.Private | Place.AdminGroup, request, screen));
        return this;
    }

    /// <summary>What to show for a message that nothing else answers to.</summary>
    public RouteMap Fallback<TView>(Place place, Func<Incoming, IRequest<Result<TView>>> request, Func<TView, Ui, Screen> screen)
    {
        _fallbacks.Add(place, Route.Of(place, request, screen));
        return this;
    }

    /// <summary>What to do when Telegram reports something else than a message or button; nothing is shown.</summary>
    public RouteMap On<TView>(IncomingKind kind, Func<Incoming, IRequest<Result<TView>>> request)
    {
        _events.Add(kind, Route.Of<TView>(Place.Private | Place.AdminGroup, request, (_, _) => new Screen { Placement = Placement.Stay }));
        return this;
    }

    /// <summary>What to send when somebody asks for what is not theirs to ask; nothing is shown.</summary>
    public RouteMap OnDenied<TView>(Func<Incoming, IRequest<Result<TView>>> request)
    {
        DeniedRoute = Route.Of<TView>(Place.None, request, (_, _) => new Screen { Placement = Placement.Stay });
        return this;
    }

    internal Route? DeniedRoute { get; private set; }

    internal Route? FindCommand(string name, Place place) =>
        _commands.TryGetValue(name, out var routes) ? routes.Find(r => r.Place.HasFlag(place)) : null;

    internal bool HasCommand(string name) => _commands.ContainsKey(name);

    internal TapRoute? FindTap(ReadOnlySpan<char> prefix) => _taps.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(prefix, out var route) ? route : null;

    internal Route? FindRefusal(Error error) => _refusals.GetValueOrDefault(error.GetType());

    internal Route? FindFallback(Place place) => _fallbacks.GetValueOrDefault(place);

    internal Route? FindEvent(IncomingKind kind) => _events.GetValueOrDefault(kind);

    internal Flow? FindFlow(string name) => _flows.GetValueOrDefault(name);

    private RouteMap Add<TTap>(Place place, Func<TTap, RouteRun, Task<Screen?>> act)
        where TTap : struct
    {
        var (prefix, link, worst) = TapCodec.Describe<TTap>();
        var route = new TapRoute(prefix, link, worst, typeof(TTap).Name, place, (data, run) => TapCodec.TryDecode<TTap>(data, out var tap) ? act(tap, run) : null);
        return _taps.TryAdd(prefix, route) ? this : throw new InvalidOperationException($"The callback prefix {prefix} stands for two taps.");
    }
}

/// <summary>A command of Telegram's menu.</summary>
internal sealed record MenuCommand(string Name, Place Place);
