using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>A pooled JSON writer with its buffer, for answers and updates.</summary>
internal sealed class ReplyBuffer
{
    private const int KeptPerPool = 256;
    private const int LargestKept = 1 << 20;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly ConcurrentQueue<ReplyBuffer> Pool = new();
    private readonly ArrayBufferWriter<byte> _bytes = new(2048);

    private ReplyBuffer() => Writer = new Utf8JsonWriter(_bytes, Options);

    public Utf8JsonWriter Writer { get; }

    public static ReplyBuffer Rent() => Pool.TryDequeue(out var buffer) ? buffer : new ReplyBuffer();

    /// <summary>Runs <paramref name="write"/> on a pooled writer and hands over a copy of what it wrote.</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        var buffer = Rent();
        write(buffer.Writer);
        var bytes = buffer.Written.ToArray();
        buffer.Return();
        return bytes;
    }

    public ReadOnlyMemory<byte> Written
    {
        get
        {
            Writer.Flush();
            return _bytes.WrittenMemory;
        }
    }

    /// <summary>Drops what was written, so that a refusal can take the place of a half-written result.</summary>
    public void Restart()
    {
        Writer.Reset();
        _bytes.ResetWrittenCount();
    }

    public void Return()
    {
        Restart();
        Writer.Reset(_bytes);
        if (_bytes.Capacity <= LargestKept && Pool.Count < KeptPerPool) Pool.Enqueue(this);
    }
}
