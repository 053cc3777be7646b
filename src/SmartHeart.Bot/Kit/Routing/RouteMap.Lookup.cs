using MediatR;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Routing;

/// <content>What the router asks the map.</content>
internal sealed partial class RouteMap
{
    internal Route? DeniedRoute { get; private set; }

    internal Func<IReadOnlyCollection<string>, IRequest<Result<Done>>>? LostFiles { get; private set; }

    internal Route? FindCommand(string name, Place place) =>
        _commands.TryGetValue(name, out var routes) ? routes.Find(r => r.Place.HasFlag(place)) : null;

    /// <summary>Whether the command is one of the admin group only: then trying it elsewhere is worth noting.</summary>
    internal bool IsForAdmins(string name) => _commands.TryGetValue(name, out var routes) && routes.TrueForAll(r => !r.Place.HasFlag(Place.Private));

    internal TapRoute? FindTap(ReadOnlySpan<char> prefix) => _taps.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(prefix, out var route) ? route : null;

    internal Route? FindRefusal(Error error) => _refusalsByCode.GetValueOrDefault(error.Code) ?? _refusals.GetValueOrDefault(error.GetType());

    internal Route? FindFallback(Place place) => _fallbacks.GetValueOrDefault(place);

    internal Route? FindHome(Place place) => _homes.GetValueOrDefault(place);

    internal Route? FindEvent(IncomingKind kind) => _events.GetValueOrDefault(kind);

    internal Flow? FindFlow(string name) => _flows.GetValueOrDefault(name);

    /// <summary>The deep link that an update asks for, by <c>/start</c>, by a button or by a redirect; null when it asks for none, or for a broken one.</summary>
    internal string? FindLink(Incoming update)
    {
        var data = update.Command == StartCommand ? update.Payload : update.Data;
        return data is not null && FindTap(TapCodec.PrefixOf(data)) is { Link: true } tap && tap.Place.HasFlag(update.Place) && tap.Reads(data) ? data : null;
    }

    /// <summary>Whether the payload of a <c>/start</c> begins like a button of ours but is no link: mistyped, or of another version.</summary>
    internal bool IsBrokenLink(Incoming update) =>
        update is { Command: StartCommand, Payload: { } payload } && FindTap(TapCodec.PrefixOf(payload)) is not null && FindLink(update) is null;
}
