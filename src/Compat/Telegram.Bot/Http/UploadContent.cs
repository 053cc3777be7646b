using System.Net;
using Telegram.Bot.Types;

namespace Telegram.Bot.Http;

/// <summary>Copies a caller's stream to the wire from where it stood, and leaves it open: another attempt may need it.</summary>
internal sealed class UploadContent(InputFileStream upload) : HttpContent
{
    private readonly Stream _source = upload.Content;
    private readonly long _start = upload.Start;

    public bool CanRepeat => _source.CanSeek;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream target, TransportContext? context, CancellationToken cancellationToken)
    {
        if (_source.CanSeek)
            _source.Position = _start;
        return _source.CopyToAsync(target, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _source.CanSeek ? _source.Length - _start : 0;
        return _source.CanSeek;
    }
}
