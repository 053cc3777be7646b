using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace Telegram.Bot;

/// <summary>
/// A bot's access to the Bot API; its methods are extensions. A refusal is an <see cref="ApiRequestException"/>, any other failure a
/// <see cref="RequestException"/>, a cancellation by the caller an <see cref="OperationCanceledException"/>.
/// </summary>
public interface ITelegramBotClient
{
    bool LocalBotServer { get; }

    long BotId { get; }

    /// <summary>How long one attempt may take; a long poll takes its own wait on top.</summary>
    TimeSpan Timeout { get; set; }

    IExceptionParser ExceptionsParser { get; set; }

    Task<TResponse> SendRequest<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default);

    /// <summary>False where the token is refused.</summary>
    Task<bool> TestApi(CancellationToken cancellationToken = default);

    /// <param name="filePath">The path that getFile gave.</param>
    Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default);

    Task DownloadFile(TGFile file, Stream destination, CancellationToken cancellationToken = default);
}
