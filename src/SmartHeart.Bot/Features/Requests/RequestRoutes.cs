using SmartHeart.Application.Requests;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Requests;

/// <summary>From a product's card to a request for it.</summary>
internal sealed class RequestRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map) => map.BeginFrom(Place.Private, new RequestForm(), (RequestTap tap) => new PrepareRequest(tap.Id));
}
