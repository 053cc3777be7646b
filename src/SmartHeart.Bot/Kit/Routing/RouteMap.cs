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
internal sealed partial class RouteMap
{
    private readonly Dictionary<string, List<Route>> _commands = [];
    private readonly Dictionary<string, TapRoute> _taps = [];
    private readonly Dictionary<Type, Route> _refusals = [];
    private readonly Dictionary<string, Route> _refusalsByCode = [];
    private readonly Dictionary<string, Flow> _flows = [];
    private readonly Dictionary<Place, Route> _fallbacks = [];
    private readonly Dictionary<Place, Route> _homes = [];
    private readonly Dictionary<IncomingKind, Route> _events = [];
    private readonly List<MenuCommand> _menu = [];

    /// <summary>The command of deep links: its payload may be the data of a button whose type is a link.</summary>
    public const string StartCommand = "start";

    /// <summary>Ends the running form; the kit's own.</summary>
    public const string CancelCommand = "cancel";

    /// <summary>Prefix, worst length and places of every tap, for the baseline.</summary>
    public IEnumerable<TapRoute> Taps => _taps.Values;

    /// <summary>A command at a place; described in Telegram's menu by the text <c>command.{name}</c> unless hidden.</summary>
    public RouteMap Command<TView>(string name, Place place, Func<IRequest<Result<TView>>> request, Func<TView, Ui, Screen> screen, bool hidden = false) =>
        Command(name, place, _ => request(), screen, hidden);

    /// <summary>A command that looks at its message (payload).</summary>
    public RouteMap Command<TView>(string name, Place place, Func<Incoming, IRequest<Result<TView>>> request, Func<TView, Ui, Screen> screen, bool hidden = false) =>
        Command(name, Route.Of(place, request, screen), hidden);

    /// <summary>A command whose screen looks at the message too (the link in its payload).</summary>
    public RouteMap Command<TView>(
        string name, Place place, Func<Incoming, IRequest<Result<TView>>> request, Func<Incoming, TView, Ui, Screen> screen, bool hidden = false) =>
        Command(name, Route.Of(place, request, screen), hidden);

    /// <summary>A command that only tells something: there is nothing to ask or change.</summary>
    public RouteMap Command(string name, Place place, Func<Ui, Screen> screen, bool hidden = false) => Command(name, Route.Of(place, screen), hidden);

    /// <summary>A button in private chats (or a deep link, when its type says so).</summary>
    public RouteMap Tap<TTap, TView>(Func<TTap, IRequest<Result<TView>>> request, Func<TView, Ui, Screen> screen)
        where TTap : struct => Tap(Place.Private, request, screen);

    /// <summary>A button at a place.</summary>
    public RouteMap Tap<TTap, TView>(Place place, Func<TTap, IRequest<Result<TView>>> request, Func<TView, Ui, Screen> screen)
        where TTap : struct => Tap(place, request, (_, view, ui) => screen(view, ui));

    /// <summary>A button at a place whose screen also depends on the tap itself.</summary>
    public RouteMap Tap<TTap, TView>(Place place, Func<TTap, IRequest<Result<TView>>> request, Func<TTap, TView, Ui, Screen> screen)
        where TTap : struct => Add<TTap>(place, (tap, run) => run.Show(request(tap), (view, ui) => screen(tap, view, ui)));

    /// <summary>A button that only leads on, to a question or a choice: there is nothing to ask or change.</summary>
    public RouteMap Tap<TTap>(Place place, Func<TTap, Ui, Screen> screen)
        where TTap : struct => Add<TTap>(place, (tap, run) => Task.FromResult<Screen?>(screen(tap, run.Ui)));

    /// <summary>A button with its own answer to refusals; where that is null, what all routes show.</summary>
    public RouteMap Tap<TTap, TView>(
        Place place, Func<TTap, IRequest<Result<TView>>> request, Func<TTap, TView, Ui, Screen> screen, Func<TTap, Error, Ui, Screen?> refused)
        where TTap : struct => Add<TTap>(place, (tap, run) => run.Show(
            request(tap), (view, ui) => screen(tap, view, ui), (error, ui) => refused(tap, error, ui)));

    /// <summary>The same where the request needs words or the agency's time zone.</summary>
    public RouteMap Tap<TTap, TView>(
        Place place, Func<TTap, Ui, IRequest<Result<TView>>> request, Func<TTap, TView, Ui, Screen> screen, Func<TTap, Error, Ui, Screen?> refused)
        where TTap : struct => Add<TTap>(place, (tap, run) => run.Show(
            request(tap, run.Ui), (view, ui) => screen(tap, view, ui), (error, ui) => refused(tap, error, ui)));

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
        where TCommand : class, Application.Common.Messaging.ICommand<TView> => BeginFrom(place, flow, draft, (_, found) => found, step);

    /// <summary>The same where the draft is made of what the query found, or can't be.</summary>
    public RouteMap BeginFrom<TTap, TFound, TCommand, TView>(
        Place place, Flow<TCommand, TView> flow, Func<TTap, IRequest<Result<TFound>>> query, Func<TTap, TFound, Result<TCommand>> draft,
        Func<TTap, string?>? step = null)
        where TTap : struct
        where TCommand : class, Application.Common.Messaging.ICommand<TView>
    {
        _flows[flow.Name] = flow;
        return Add<TTap>(place, (tap, run) => run.BeginFrom(flow, query(tap), found => draft(tap, found), step?.Invoke(tap)));
    }

    /// <summary>A command that opens a form with a draft made of what a query found; a refused query (no consent) is answered instead.</summary>
    public RouteMap BeginFrom<TFound, TCommand, TView>(
        string name, Place place, Flow<TCommand, TView> flow, Func<IRequest<Result<TFound>>> query, Func<TFound, TCommand> draft)
        where TCommand : class, Application.Common.Messaging.ICommand<TView>
    {
        _flows[flow.Name] = flow;
        return Command(name, new Route(place, run => run.BeginFrom(flow, query(), found => draft(found), null)), hidden: false);
    }

    /// <summary>
    /// A command that asks one thing: the words that follow it are the answer; without them the form opens, whose draft a query brings (a refused query is
    /// answered instead).
    /// </summary>
    public RouteMap Ask<TCommand, TView>(
        string name, Place place, Flow<TCommand, TView> flow, Func<IRequest<Result<TCommand>>> draft, Func<string, TCommand> answered)
        where TCommand : class, Application.Common.Messaging.ICommand<TView>
    {
        _flows[flow.Name] = flow;
        return Command(name, new Route(place, run => run.Incoming.Payload is { } words
            ? run.Answer(flow, answered(words))
            : run.BeginFrom(flow, draft(), found => found, null)), hidden: false);
    }

    /// <summary>What to show instead of the error's words; the request and the screen may look at the update that was refused (its <see cref="Incoming.Link"/>).</summary>
    public RouteMap Refused<TError, TView>(Func<Incoming, IRequest<Result<TView>>> request, Func<Incoming, TView, Ui, Screen> screen)
        where TError : Error
    {
        _refusals.Add(typeof(TError), Route.Of(Place.Private | Place.AdminGroup, request, screen));
        return this;
    }

    /// <summary>The same for one error by its code.</summary>
    public RouteMap Refused<TView>(Error error, Func<Incoming, IRequest<Result<TView>>> request, Func<Incoming, TView, Ui, Screen> screen)
    {
        _refusalsByCode.Add(error.Code, Route.Of(Place.Private | Place.AdminGroup, request, screen));
        return this;
    }

    /// <summary>What to show for a message that nothing else answers to.</summary>
    public RouteMap Fallback<TView>(Place place, Func<Incoming, IRequest<Result<TView>>> request, Func<TView, Ui, Screen> screen)
    {
        _fallbacks.Add(place, Route.Of(place, request, screen));
        return this;
    }

    /// <summary>Where a person is when no form runs: shown for a stale button, and after a restart.</summary>
    public RouteMap Home<TView>(Place place, Func<Incoming, IRequest<Result<TView>>> request, Func<TView, Ui, Screen> screen)
    {
        _homes.Add(place, Route.Of(place, request, screen));
        return this;
    }

    /// <summary>The same for a home that is the same for everybody.</summary>
    public RouteMap Home(Place place, Func<Ui, Screen> screen)
    {
        _homes.Add(place, Route.Of(place, screen));
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

    /// <summary>What to send, in the bot's own name, when files of a screen could not be shown since Telegram does not know them any more.</summary>
    public RouteMap OnLostFiles(Func<IReadOnlyCollection<string>, IRequest<Result<Done>>> request)
    {
        LostFiles = request;
        return this;
    }

    private RouteMap Command(string name, Route route, bool hidden)
    {
        if (!_commands.TryGetValue(name, out var routes)) _commands[name] = routes = [];
        routes.Add(route);
        if (!hidden) _menu.Add(new MenuCommand(name, route.Place));
        return this;
    }

    private RouteMap Add<TTap>(Place place, Func<TTap, RouteRun, Task<Screen?>> act)
        where TTap : struct
    {
        var (prefix, link, worst) = TapCodec.Describe<TTap>();
        var route = new TapRoute(prefix, link, worst, typeof(TTap), place, (data, run) => TapCodec.TryDecode<TTap>(data, out var tap) ? act(tap, run) : null)
        {
            Reads = data => TapCodec.TryDecode<TTap>(data, out _),
        };
        return _taps.TryAdd(prefix, route) ? this : throw new InvalidOperationException($"The callback prefix {prefix} stands for two taps.");
    }
}

/// <summary>A command of Telegram's menu.</summary>
internal sealed record MenuCommand(string Name, Place Place);
