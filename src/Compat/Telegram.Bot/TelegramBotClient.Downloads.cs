using System.Buffers;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public partial class TelegramBotClient
{
    private const int DownloadBufferBytes = 80 * 1024;

    /// <exception cref="ArgumentException">The file has no path: it must come from getFile.</exception>
    public Task DownloadFile(TGFile file, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var path = file.FilePath ?? throw new ArgumentException("The file has no path", nameof(file));
        return DownloadFile(path, destination, cancellationToken);
    }

    public async Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(filePath);
        ArgumentNullException.ThrowIfNull(destination);

        // A server run with --local hands out paths on its own disk instead of serving files.
        if (LocalBotServer && Path.IsPathRooted(filePath) && File.Exists(filePath))
        {
            await using var local = File.OpenRead(filePath);
            await local.CopyToAsync(destination, cancellationToken).ConfigureAwait(false);
            return;
        }

        using var message = new HttpRequestMessage(HttpMethod.Get, new Uri($"{_options.BaseFileUrl}/{filePath}"));
        using var limit = Limit(TimeSpan.Zero, cancellationToken);
        using var response = await Receive(message, limit, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
            await Refuse(response, limit, cancellationToken).ConfigureAwait(false);
        await Translating(Copy(response.Content, destination, limit), limit, cancellationToken).ConfigureAwait(false);
    }

    private async Task Refuse(HttpResponseMessage response, CancellationTokenSource limit, CancellationToken cancellationToken)
    {
        using var body = await ReadBody(response, limit, cancellationToken).ConfigureAwait(false);
        _ = Result<bool>(body.Span, response.StatusCode);
        throw new RequestException($"The file was refused (HTTP {(int)response.StatusCode})", response.StatusCode);
    }

    // The limit is for each step, not for the file: a large one on a slow line is no fault.
    private async ValueTask<bool> Copy(HttpContent content, Stream destination, CancellationTokenSource limit)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(DownloadBufferBytes);
        try
        {
            await using var source = await content.ReadAsStreamAsync(limit.Token).ConfigureAwait(false);
            int read;
            while ((read = await source.ReadAsync(buffer, limit.Token).ConfigureAwait(false)) > 0)
            {
                await destination.WriteAsync(buffer.AsMemory(0, read), limit.Token).ConfigureAwait(false);
                limit.CancelAfter(Timeout);
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
