using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Telegram.Bot.UnitTests.Support;

/// <summary>A server on 127.0.0.1 that reads the head of each request, answers given bytes and hangs up: for broken answers.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new(TimeSpan.FromSeconds(30));
    private readonly string _answer;
    private readonly Task _loop;
    private int _connections;

    public RawServer(string answer)
    {
        _answer = answer;
        _listener.Start();
        _loop = Serve();
    }

    public int Connections => Volatile.Read(ref _connections);

    public string Url => $"http://{_listener.LocalEndpoint}";

    /// <summary>A port on which nobody listens any more.</summary>
    public static string UrlOfNobody()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://{listener.LocalEndpoint}";
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _loop;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task Serve()
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                Interlocked.Increment(ref _connections);
                await using var stream = client.GetStream();
                _ = await stream.ReadAsync(buffer, _stop.Token);
                await stream.WriteAsync(Encoding.UTF8.GetBytes(_answer), _stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }
    }
}
