using System.Buffers;
using System.Globalization;
using System.Text;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>
/// Markup as UTF-8, gathered in one block and handed on when that is full. A sheet has millions of cells: an XML writer, which looks at every name and knows where it
/// stands, takes several times as long for them (docs/performance.md).
/// </summary>
internal sealed class Utf8Block(Stream stream) : IDisposable
{
    private const int Size = 1 << 16;
    private byte[] _block = ArrayPool<byte>.Shared.Rent(Size);
    private int _used;

    /// <summary>Writes markup as it is.</summary>
    public void Write(ReadOnlySpan<byte> markup)
    {
        markup.CopyTo(Room(markup.Length));
        _used += markup.Length;
    }

    /// <summary>Writes what is neither markup nor long: a number.</summary>
    /// <param name="value">Formatted as everywhere (invariant), in at most 32 letters.</param>
    /// <param name="format">Of that type.</param>
    public void Write<T>(T value, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(Room(32), out var written, format, CultureInfo.InvariantCulture);
        _used += written;
    }

    /// <summary>Writes a text that has no markup in it.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        var written = Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
        _used += written;
    }

    /// <summary>Hands on what has been gathered.</summary>
    public void Flush()
    {
        stream.Write(_block, 0, _used);
        _used = 0;
    }

    /// <summary>Drops what has not been handed on.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_block);
        _block = [];
    }

    private Span<byte> Room(int length)
    {
        if (length > _block.Length - _used) MakeRoom(length);
        return _block.AsSpan(_used);
    }

    private void MakeRoom(int length)
    {
        Flush();
        if (length <= _block.Length) return;

        ArrayPool<byte>.Shared.Return(_block);
        _block = ArrayPool<byte>.Shared.Rent(length);
    }
}
