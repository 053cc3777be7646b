using System.Buffers;

namespace Telegram.Bot.Http;

/// <summary>A response's body in a rented array: answers are small, and a span is parsed faster than a stream.</summary>
internal struct PooledBytes : IDisposable
{
    private const int UsualSize = 4096;
    private const int LargestFirst = 1024 * 1024;

    private byte[] _array;
    private int _length;

    private PooledBytes(int size)
    {
        _array = ArrayPool<byte>.Shared.Rent(size);
        _length = 0;
    }

    public readonly ReadOnlySpan<byte> Span => _array.AsSpan(0, _length);

    public static async ValueTask<PooledBytes> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        // One byte more than announced, so that the end is met without growing.
        var size = content.Headers.ContentLength is { } announced ? (int)Math.Min(announced + 1, LargestFirst) : UsualSize;
        var bytes = new PooledBytes(size);
        try
        {
            await using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            int read;
            while ((read = await stream.ReadAsync(bytes.Free(), cancellationToken).ConfigureAwait(false)) > 0)
                bytes._length += read;
            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_array);
        _array = [];
        _length = 0;
    }

    private Memory<byte> Free()
    {
        if (_length == _array.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_array.Length * 2);
            Span.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_array);
            _array = larger;
        }

        return _array.AsMemory(_length);
    }
}
