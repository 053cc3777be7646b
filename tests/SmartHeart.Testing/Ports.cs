using System.Net;
using System.Net.Sockets;

namespace SmartHeart.Testing;

/// <summary>
/// Ports to listen at, to stop and to listen at again. From below the range that systems hand out by themselves (Linux: 32768 and up; others: 49152 and up): one of
/// those may go to somebody's outgoing connection while nobody listens.
/// </summary>
public static class Ports
{
    private const int First = 20_000;
    private const int Count = 12_000;
    private static int _taken = Environment.ProcessId * 131;

    /// <summary>A port of 127.0.0.1 that nobody listens at now. Each is given once in a process.</summary>
    public static int Free()
    {
        while (true)
        {
            var port = First + ((Interlocked.Increment(ref _taken) & int.MaxValue) % Count);
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody listens there.
            }
        }
    }
}
