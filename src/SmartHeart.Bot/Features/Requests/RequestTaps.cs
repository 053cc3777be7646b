using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Requests;

/// <summary>Opens the form of a request for a product.</summary>
[Callback("rq")]
internal readonly record struct RequestTap(int Id);
