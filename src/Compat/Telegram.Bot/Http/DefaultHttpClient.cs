namespace Telegram.Bot.Http;

/// <summary>The connections of a bot that brings no HttpClient of its own.</summary>
internal static class DefaultHttpClient
{
    public static HttpClient Create() => new(new SocketsHttpHandler
    {
        // Lets a changed address be found; idle connections go before Telegram closes them, which would look like a lost answer.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(50),
        ConnectTimeout = TimeSpan.FromSeconds(15),
        MaxConnectionsPerServer = 512,
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
    })
    {
        // Each request has its own limit: a long poll lasts longer than a send.
        Timeout = System.Threading.Timeout.InfiniteTimeSpan,
    };
}
