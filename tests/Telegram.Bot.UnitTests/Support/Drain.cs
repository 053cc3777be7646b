namespace Telegram.Bot.UnitTests.Support;

/// <summary>Takes bytes as a network would, and sees how far the reading of their source ran ahead.</summary>
internal sealed class Drain(OneWayStream source) : MemoryStream
{
    private long _taken;

    /// <summary>The most bytes that were read from the source but not yet passed on.</summary>
    public long MostHeld { get; private set; }

    public override void Write(byte[] buffer, int offset, int count)
    {
        MostHeld = Math.Max(MostHeld, source.Given - _taken);
        _taken += count;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer, offset, count);
        return Task.CompletedTask;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write([], 0, buffer.Length);
        return ValueTask.CompletedTask;
    }
}
