using System.Text.Json.Serialization;
using Telegram.Bot.Http;
using Telegram.Bot.Requests.Abstractions;

namespace Telegram.Bot.Requests;

/// <summary>A call whose parameters are the derived class's properties.</summary>
internal abstract class BotRequest<TResponse>(string methodName) : IRequest<TResponse>
{
    [JsonIgnore]
    public HttpMethod HttpMethod => HttpMethod.Post;

    [JsonIgnore]
    public string MethodName { get; } = methodName;

    public HttpContent? ToHttpContent() => RequestBody.Of(this);
}
