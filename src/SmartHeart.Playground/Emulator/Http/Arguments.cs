using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>
/// The parameters of one request, whatever way they came (JSON, form, multipart, query): slices of one buffer, found by their UTF-8 name.
/// A parameter that is null or absent reads as null.
/// </summary>
internal sealed class Arguments
{
    private readonly List<Slice> _slices = new(16);
    private byte[] _buffer = [];
    private int _length;

    private enum Form : byte
    {
        Plain,
        JsonString,
        EscapedJsonString,
        Json,
    }

    public List<UploadedFile> Files { get; } = [];

    public void Clear()
    {
        _slices.Clear();
        Files.Clear();
        _length = 0;
        if (_buffer.Length > 256 * 1024) _buffer = [];
    }

    /// <summary>Takes a JSON object as the body.</summary>
    /// <exception cref="JsonException">Not a JSON object.</exception>
    public void AddJson(in ReadOnlySequence<byte> body)
    {
        var start = _length;
        body.CopyTo(Reserve((int)body.Length));
        var reader = new Utf8JsonReader(_buffer.AsSpan(start, (int)body.Length));
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException("an object is expected");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = new Range(start + (int)reader.TokenStartIndex + 1, start + (int)reader.TokenStartIndex + 1 + reader.ValueSpan.Length);
            reader.Read();
            AddToken(ref reader, start, name);
        }
    }

    public void Add(string name, string? value)
    {
        if (value is null) return;
        var nameRange = Append(name);
        _slices.Add(new Slice(nameRange, Append(value), Form.Plain));
    }

    public string? Text(ReadOnlySpan<byte> name)
    {
        if (!TryFind(name, out var slice)) return null;
        return slice.Form == Form.EscapedJsonString ? Encoding.UTF8.GetString(Unescaped(slice)) : Encoding.UTF8.GetString(_buffer.AsSpan(slice.Value));
    }

    /// <summary>The value as plain UTF-8 text, without a copy where none is needed. Valid until the next request.</summary>
    public bool TryUtf8(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (!TryFind(name, out var slice)) return false;
        value = slice.Form == Form.EscapedJsonString ? Unescaped(slice) : _buffer.AsSpan(slice.Value);
        return true;
    }

    /// <summary>The value as JSON: an object or array given directly, or as text that holds one.</summary>
    public bool TryJson(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> json) => TryUtf8(name, out json) && json.Length > 0;

    public long? Long(ReadOnlySpan<byte> name) =>
        TryFind(name, out var slice) && Utf8Parser.TryParse(_buffer.AsSpan(slice.Value), out long value, out var used) && used == slice.Length ? value : null;

    public int? Int(ReadOnlySpan<byte> name) => Long(name) is { } value ? (int)Math.Clamp(value, int.MinValue, int.MaxValue) : null;

    public bool Flag(ReadOnlySpan<byte> name)
    {
        if (!TryFind(name, out var slice)) return false;
        var value = _buffer.AsSpan(slice.Value);
        return value.SequenceEqual("true"u8) || value.SequenceEqual("True"u8) || value.SequenceEqual("1"u8) || value.SequenceEqual("yes"u8);
    }

    public bool Has(ReadOnlySpan<byte> name) => TryFind(name, out _);

    /// <summary>The parameters as the journal shows them: short, the text values cut.</summary>
    public string Summary()
    {
        var summary = new StringBuilder();
        foreach (var slice in _slices)
        {
            var value = _buffer.AsSpan(slice.Value);
            var shown = Encoding.UTF8.GetString(value.Length > 160 ? value[..160] : value);
            summary.Append(summary.Length == 0 ? "" : ", ").Append(Encoding.UTF8.GetString(_buffer.AsSpan(slice.Name))).Append('=').Append(shown);
        }

        foreach (var file in Files)
        {
            summary.Append(summary.Length == 0 ? "" : ", ").Append(file.Field).Append("=<").Append(file.Content.Length).Append(" bytes>");
        }
        return summary.Length > 600 ? summary.ToString(0, 600) : summary.ToString();
    }

    private void AddToken(ref Utf8JsonReader reader, int start, Range name)
    {
        var from = start + (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return;
            case JsonTokenType.String:
                var form = reader.ValueIsEscaped ? Form.EscapedJsonString : Form.JsonString;
                _slices.Add(new Slice(name, new Range(from + 1, from + 1 + reader.ValueSpan.Length), form));
                return;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                reader.Skip();
                break;
        }

        _slices.Add(new Slice(name, new Range(from, start + (int)reader.BytesConsumed), Form.Json));
    }

    private ReadOnlySpan<byte> Unescaped(Slice slice)
    {
        var quoted = _buffer.AsSpan(slice.Value.Start.Value - 1, slice.Length + 2);
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        var target = new byte[slice.Length];
        return target.AsSpan(0, reader.CopyString(target));
    }

    private bool TryFind(ReadOnlySpan<byte> name, out Slice found)
    {
        foreach (var slice in _slices)
        {
            if (!_buffer.AsSpan(slice.Name).SequenceEqual(name)) continue;
            found = slice;
            return true;
        }

        found = default;
        return false;
    }

    private Range Append(string text)
    {
        var start = _length;
        Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetByteCount(text)));
        return start.._length;
    }

    private Span<byte> Reserve(int count)
    {
        if (_length + count > _buffer.Length) Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, Math.Max(4096, _length + count)));
        var span = _buffer.AsSpan(_length, count);
        _length += count;
        return span;
    }

    private readonly record struct Slice(Range Name, Range Value, Form Form)
    {
        public int Length => Value.End.Value - Value.Start.Value;
    }
}

/// <summary>A file part of a multipart body.</summary>
internal sealed record UploadedFile(string Field, string FileName, string? ContentType, byte[] Content);
