namespace Telegram.Bot.Http;

/// <summary>Keeps a bot's token out of what may be logged: exceptions of handlers can carry the request's address.</summary>
internal sealed class Secret(string token)
{
    public string Hide(string text) => text.Replace(token, "<token>", StringComparison.Ordinal);

    /// <summary>The exception itself, or where it shows the token one of its kind that does not.</summary>
    public Exception Hide(Exception exception)
    {
        if (!exception.ToString().Contains(token, StringComparison.Ordinal))
            return exception;
        var message = Hide(exception.Message);
        return exception switch
        {
            HttpRequestException http => new HttpRequestException(http.HttpRequestError, message, inner: null, http.StatusCode),
            OperationCanceledException => new TaskCanceledException(message),
            _ => new IOException($"{exception.GetType().Name}: {message}"),
        };
    }
}
