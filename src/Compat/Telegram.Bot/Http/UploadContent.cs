using System.Net;

namespace Telegram.Bot.Http;

/// <summary>Copies a caller's stream to the wire from where it stood, and leaves it open: another attempt may need it.</summary>
internal sealed class UploadContent(Stream stream) : HttpContent
{
    private readonly long _start = stream.CanSeek ? stream.Position : 0;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream target, TransportContext? context, CancellationToken cancellationToken)
    {
        if (stream.CanSeek)
            stream.Position = _start;
        return stream.CopyToAsync(target, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = stream.CanSeek ? stream.Length - _start : 0;
        return stream.CanSeek;
    }
}
