using System.Net;

namespace Telegram.Bot.Exceptions;

/// <summary>
/// A request that got no answer of the Bot API: no connection, a timeout, a broken answer. The inner exception tells them apart;
/// an HttpRequestException with ConnectionError, NameResolutionError or SecureConnectionError means that nothing was sent.
/// </summary>
public class RequestException : Exception
{
    public RequestException(string message)
        : base(message)
    {
    }

    public RequestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public RequestException(string message, HttpStatusCode httpStatusCode)
        : base(message) => HttpStatusCode = httpStatusCode;

    public RequestException(string message, HttpStatusCode httpStatusCode, Exception? innerException)
        : base(message, innerException) => HttpStatusCode = httpStatusCode;

    public HttpStatusCode? HttpStatusCode { get; }
}
