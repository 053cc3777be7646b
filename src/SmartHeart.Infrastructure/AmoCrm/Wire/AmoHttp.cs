using System.Net;

namespace SmartHeart.Infrastructure.AmoCrm.Wire;

/// <summary>The one client of the process: its connections are kept and shared.</summary>
internal sealed class AmoHttp(HttpMessageHandler handler) : IDisposable
{
    /// <summary>The most that an answer may hold, bytes: a page of 250 contacts has some hundred thousand.</summary>
    private const int MostBytes = 16 * 1024 * 1024;

    /// <summary>No timeout of its own: each call has one.</summary>
    public HttpClient Client { get; } = new(handler) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = MostBytes };

    /// <summary>To the real network. A redirect is not followed: it would carry the token elsewhere.</summary>
    public static AmoHttp Real() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
    });

    public void Dispose() => Client.Dispose();
}
