namespace Telegram.Bot.Requests.Abstractions;

/// <summary>A call of a method of the Bot API.</summary>
public interface IRequest
{
    HttpMethod HttpMethod { get; }

    /// <summary>As in the documentation: <c>sendMessage</c>.</summary>
    string MethodName { get; }

    /// <summary>The body of one attempt; null where the method takes nothing.</summary>
    HttpContent? ToHttpContent();
}

/// <summary>A call whose result is a <typeparamref name="TResponse"/>.</summary>
public interface IRequest<TResponse> : IRequest;
