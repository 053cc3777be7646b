using MediatR;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Routing;

/// <summary>Answers to one kind of update at some places.</summary>
/// <param name="Place">Where.</param>
/// <param name="Act">Sends the request and makes the screen; null for no answer at all.</param>
internal sealed record Route(Place Place, Func<RouteRun, Task<Screen?>> Act)
{
    /// <summary>Request, then screen.</summary>
    public static Route Of<TView>(Place place, Func<Incoming, IRequest<Result<TView>>> request, Func<TView, Ui, Screen> screen) =>
        new(place, run => run.Show(request(run.Incoming), screen));

    /// <summary>The same where the screen looks at the update too.</summary>
    public static Route Of<TView>(Place place, Func<Incoming, IRequest<Result<TView>>> request, Func<Incoming, TView, Ui, Screen> screen) =>
        new(place, run => run.Show(request(run.Incoming), (view, ui) => screen(run.Incoming, view, ui)));

    /// <summary>A screen that depends on nothing.</summary>
    public static Route Of(Place place, Func<Ui, Screen> screen) => new(place, run => Task.FromResult<Screen?>(screen(run.Ui)));
}

/// <summary>Answers to one type of button.</summary>
/// <param name="Prefix">Frozen prefix of its data.</param>
/// <param name="Link">Whether it is a deep link too.</param>
/// <param name="Worst">Longest data it can make, in bytes.</param>
/// <param name="Tap">The tap type.</param>
/// <param name="Place">Where.</param>
/// <param name="Act">Null when the data is no data of this tap: of another version, or made up.</param>
internal sealed record TapRoute(string Prefix, bool Link, int Worst, Type Tap, Place Place, Func<string, RouteRun, Task<Screen?>?> Act)
{
    /// <summary>Whether the data is data of this tap.</summary>
    public required Func<string, bool> Reads { get; init; }
}
