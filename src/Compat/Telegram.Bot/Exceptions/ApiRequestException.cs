using Telegram.Bot.Types;

namespace Telegram.Bot.Exceptions;

/// <summary>The Bot API refused: its words are the message, its code and hints are here.</summary>
public class ApiRequestException : RequestException
{
    public ApiRequestException(string message)
        : base(message)
    {
    }

    public ApiRequestException(string message, int errorCode)
        : base(message) => ErrorCode = errorCode;

    public ApiRequestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ApiRequestException(string message, int errorCode, Exception innerException)
        : base(message, innerException) => ErrorCode = errorCode;

    public ApiRequestException(string message, int errorCode, ResponseParameters? parameters)
        : this(message, errorCode) => Parameters = parameters;

    public ApiRequestException(string message, int errorCode, ResponseParameters? parameters, Exception innerException)
        : this(message, errorCode, innerException) => Parameters = parameters;

    /// <summary>As a rule an HTTP status: 400, 401, 403, 409, 429, 5xx.</summary>
    public int ErrorCode { get; }

    public ResponseParameters? Parameters { get; }
}
