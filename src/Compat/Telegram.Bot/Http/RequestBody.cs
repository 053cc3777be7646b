using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Http;

/// <summary>Bodies of requests: JSON, or multipart/form-data where something is uploaded.</summary>
internal static class RequestBody
{
    private const int KeptBytes = 64 * 1024;

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    /// <summary>Null where the request has no parameters.</summary>
    public static HttpContent? Of(IRequest request)
    {
        _ = InputFileConverter.TakeUploads();
        var json = Write(request);
        if (InputFileConverter.TakeUploads() is { } uploads)
            return MultipartBody.Of(json, uploads);
        return json.Length <= 2 ? null : new ByteArrayContent(json) { Headers = { ContentType = Json } };
    }

    // Buffer and writer stay with the thread; what leaves is a copy, since a handler may hold on to a body for longer.
    private static byte[] Write(IRequest request)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(1024);
        buffer.ResetWrittenCount();
        var options = JsonBotAPI.Options;
        var writer = _writer ??= new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = options.Encoder, SkipValidation = true });
        writer.Reset();
        JsonSerializer.Serialize(writer, request, options.GetTypeInfo(request.GetType()));
        writer.Flush();
        var json = buffer.WrittenSpan.ToArray();
        if (buffer.Capacity > KeptBytes)
            (_buffer, _writer) = (null, null);
        return json;
    }
}
